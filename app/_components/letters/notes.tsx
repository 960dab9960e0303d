import type { Letter } from "../../../lib/content/record.ts";

/** Questions to answer by hand; the ruled lines below each show on paper only. */
export function Notes({ notes }: { notes: NonNullable<Letter["notes"]> }) {
  return (
    <ul className="notes">
      {notes.map(({ question, lines }) => (
        <li key={question}>
          {question}
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ruled lines are all the same
            <span key={line} className="rule" />
          ))}
        </li>
      ))}
    </ul>
  );
}
