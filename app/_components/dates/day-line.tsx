import type { DateView } from "../../../lib/letter-dates/date-view.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { DateWords } from "./date-words.tsx";
import { DayLeaf } from "./day-leaf.tsx";

/** The days that matter as leaves joined by a line, each said once; what had passed at the build stands back. */
export function DayLine({ view }: { view: DateView }) {
  const { dates, lines } = view.page.record;
  return (
    <dl className="day-line">
      {lines.map(({ day, key, values }) => (
        <div key={toPlainWords(key.tree, view.context)} className={toClass(day, dates.today)}>
          <dt>{toPlainWords(key.tree, view.context)}</dt>
          {day && day !== "own" && (
            <dd>
              <DayLeaf day={day} />
            </dd>
          )}
          {values.length > 0 && (
            <dd className="day-words">
              <DateWords words={values} context={view.context} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function toClass(day: DateView["page"]["record"]["lines"][number]["day"], today: string): string | undefined {
  if (day === "own") return "day-own";
  if (day === undefined) return "day-none";
  return day < today ? "day-past" : undefined;
}
