import { joinPurposes, markGrade, nameAnswer } from "../../../lib/areas/answer-words.ts";
import { type Answer, findWay } from "../../../lib/areas/answers.ts";
import type { Area } from "../../../lib/content/record.ts";
import { toHost } from "../../../lib/text/host.ts";
import { toTel } from "../../../lib/text/tel.ts";

type Props = { answer: Answer; area: Area; target?: "_top" };

/** Who answers, what for, the first way to reach them, and how sure we are: never a number without its name. */
export function AnswerLine({ answer, area, target }: Props) {
  const names = new Set(answer.namings.map(({ naming }) => naming.publishedBy));
  return (
    <div className="answer">
      <p>
        <strong>{nameAnswer(answer, area)}</strong>, for {joinPurposes(answer.purposes)}
      </p>
      <Reach answer={answer} target={target} />
      <p className="provenance">{`${markGrade(answer)}. Source: ${[...names].join("; ")}.`}</p>
    </div>
  );
}

/** The number, else the e-mail address, else the page. */
function Reach({ answer, target }: { answer: Answer; target: "_top" | undefined }) {
  const phone = findWay(answer, "phone");
  if (phone)
    return (
      <p className="ring">
        <a href={toTel(phone.value)} target={target}>
          {phone.value}
        </a>
      </p>
    );
  const email = findWay(answer, "email");
  if (email)
    return (
      <p className="ring-words">
        <a href={`mailto:${email.value}`} target={target}>
          {email.value}
        </a>
      </p>
    );
  const page = findWay(answer, "form") ?? findWay(answer, "website");
  if (!page) return null;
  return (
    <p className="ring-words">
      <a href={page.value} target={target}>
        {toHost(page.value)}
      </a>
    </p>
  );
}
