import { Fragment } from "react";
import { type AnswerLine, groupLines } from "../../../lib/areas/answer-lines.ts";
import { markGrade, nameAnswer } from "../../../lib/areas/answer-words.ts";
import type { Way } from "../../../lib/content/kinds/contact.ts";
import type { Area } from "../../../lib/content/record.ts";
import type { View } from "../../../lib/pages/view.ts";
import { toHost } from "../../../lib/text/host.ts";
import { joinBefore } from "../../../lib/text/join-words.ts";
import { toTel } from "../../../lib/text/tel.ts";
import { Drawing } from "../words/drawing.tsx";
import { PurposeSigns } from "./purpose-signs.tsx";

type Shared = { view: View<Area>; target?: "_top" | undefined };

/** Who answers, what for, the first way to reach each, and how sure we are: never a number without its name. */
export function AnswerLines({ lines, view, target }: Shared & { lines: readonly AnswerLine[] }) {
  return groupLines(lines).map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: services are fixed at build, and some have no name
    <Group key={index} group={group} view={view} target={target} />
  ));
}

function Group({ group, view: { page, today }, target }: Shared & { group: readonly AnswerLine[] }) {
  const [line] = group;
  if (!line) return null;
  const publishers = [...new Set(line.namings.map(({ naming }) => naming.publishedBy))];
  return (
    <div className="answer">
      <p>
        {group.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={index}>
            {joinBefore(index, group.length)}
            <strong>{nameAnswer(one, page.record)}</strong>
          </Fragment>
        ))}
        , for <PurposeSigns purposes={line.purposes} />
      </p>
      {line.reach && <Reach way={line.reach} target={target} />}
      <p
        className={`provenance trust trust-${line.grade}`}
      >{`${markGrade(line, today)}. Source: ${publishers.join("; ")}.`}</p>
    </div>
  );
}

/** A number big, with what to choose when it answers; anything else as words. */
function Reach({ way, target }: { way: Way; target: "_top" | undefined }) {
  if (way.type === "phone")
    return (
      <p className="ring">
        <Drawing name="phone" />
        <a href={toTel(way.value)} target={target}>
          {way.value}
        </a>
        {way.option && <span className="option">, {way.option}</span>}
      </p>
    );
  if (way.type === "text" || way.type === "post") return <p className="ring-words">{way.value}</p>;
  const isMail = way.type === "email";
  return (
    <p className="ring-words">
      <a href={isMail ? `mailto:${way.value}` : way.value} target={target}>
        {isMail ? way.value : toHost(way.value)}
      </a>
    </p>
  );
}
