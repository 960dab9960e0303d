import { decisions } from "../../../lib/content/kinds/letter-check.ts";
import type { LetterCheck } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";

/** The decisions in a reader's words, after "Only" or "Not". */
const names: Record<LetterCheck["decisions"][number], string> = {
  "refusing-to-assess": "a refusal to assess",
  "refusing-a-plan": "a refusal to make a plan",
  "final-plan": "a final or changed plan",
  "not-amending": "a refusal to change a plan",
  "refusing-to-re-assess": "a refusal to re-assess",
  "ending-the-plan": "ending a plan",
};

/** The points a decision letter must make, drawn as such a letter; each point's mark leads to what to do without it. */
export function DrawnLetter({ checks, context }: { checks: readonly LetterCheck[]; context: RenderContext }) {
  return (
    <div className="drawn-letter">
      <LetterHead />
      <ol className="checklist">
        {checks.map((check) => (
          <li key={check.name}>
            <a href={`#${check.name}`}>{check.title}</a>
            <p>
              <Inline words={check.mustSay} context={context} />
              {describeDecisions(check)}
            </p>
          </li>
        ))}
      </ol>
      <Signature />
    </div>
  );
}

/** Drawn for the eye alone: a crest, whom it is from, whom it is to. */
function LetterHead() {
  return (
    <svg className="letter-head" viewBox="0 0 300 68" aria-hidden="true">
      <path d="M40 9h84M40 22h52M220 9h78M236 22h62M252 35h46M4 52h92M4 64h66" />
      <path className="pen" d="M4 4h24v14c0 7-5 11-12 14C9 29 4 25 4 18z" />
    </svg>
  );
}

function Signature() {
  return (
    <svg className="signature" viewBox="0 0 132 44" aria-hidden="true">
      <path d="M4 40h92" />
      <path
        className="pen"
        d="M4 26C10 4 20 0 18 12S6 30 16 26s10-14 14-12-4 12 4 10 8-12 12-10-2 12 6 8 6-10 12-8 0 12 10 8 12-10 22-12"
      />
    </svg>
  );
}

/** Which decisions a check is about, when it is not about all of them. */
function describeDecisions({ decisions: held }: LetterCheck): string {
  const left = decisions.filter((decision) => !held.includes(decision));
  if (left.length === 0) return "";
  const [first, ...rest] = held.length < left.length ? held : left;
  const all = [first, ...rest].flatMap((decision) => (decision ? [names[decision]] : []));
  return ` (${held.length < left.length ? "Only" : "Not"} for ${all.join(" or ")}.)`;
}
