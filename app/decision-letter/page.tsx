import { decisions } from "../../lib/content/kinds/letter-check.ts";
import type { Guide, LetterCheck } from "../../lib/content/record.ts";
import { toLetterText } from "../../lib/markdown/to-letter.ts";
import { findLetter, listLetterChecks, writeMail } from "../../lib/letters/letters.ts";
import { addressOf } from "../../lib/guide/paths.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { LetterText } from "../_components/letters/letter-text.tsx";
import { MailButton } from "../_components/letters/mail-button.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const list = toItem("What must the letter say?");
const missing = toItem("What if something is missing?");

/** The decisions in a reader's words, after "Only" or "Not". */
const names: Record<LetterCheck["decisions"][number], string> = {
  "refusing-to-assess": "a refusal to assess",
  "refusing-a-plan": "a refusal to make a plan",
  "final-plan": "a final or changed plan",
  "not-amending": "a refusal to change a plan",
  "refusing-to-re-assess": "a refusal to re-assess",
  "ending-the-plan": "ending a plan",
};

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/decision-letter");
}

/** What the council's letter must say, to go through on paper or on screen. */
export default function Page() {
  return showPage(
    "guide",
    "/decision-letter",
    (view) => <DecisionLetter view={view} />,
    ({ summary, body }, library) => {
      const checks = listLetterChecks(library);
      const missing = checks.map(({ why, line, ifLate }) => ({ why, line, ifLate }));
      return [{ summary }, ...checks.map(({ mustSay }) => ({ mustSay })), ...missing, { body }];
    },
  );
}

function DecisionLetter({ view }: { view: View<Guide> }) {
  const checks = listLetterChecks(view.library);
  const [first] = checks;
  const letter = first && findLetter(view.library, first);
  return (
    <Frame view={view} sections={[list, missing]}>
      <Section item={list}>
        <ol className="checklist">
          {checks.map((check) => (
            <li key={check.name}>
              <a href={`#${check.name}`}>{check.title}</a>
              <p>
                <Inline words={check.mustSay} context={view.context} />
                {describeDecisions(check)}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section item={missing}>
        <p>
          Ask for it in writing.{" "}
          {letter && (
            <>
              Put each missing line into{" "}
              <a href={addressOf(letter)}>the letter that asks for what is missing</a>.
            </>
          )}{" "}
          <span className="on-screen">
            Or open it as an e-mail with that line in it. You add the address.
          </span>
        </p>
        <div className="lines">
          {checks.map((check) => (
            <Missing key={check.name} check={check} view={view} />
          ))}
        </div>
      </Section>
    </Frame>
  );
}

function Missing({ check, view: { library, context } }: { check: LetterCheck; view: View<Guide> }) {
  const letter = findLetter(library, check);
  return (
    <div className="line">
      <h3 id={check.name}>{check.title}</h3>
      <p>
        <Inline words={check.why} context={context} />
      </p>
      <LetterText letter={toLetterText(check.line.tree, context)} />
      <MailButton link={letter && writeMail(letter, context, check.line)} about={check.title} />
      <p>
        <strong>If your appeal is late:</strong> <Inline words={check.ifLate} context={context} />
      </p>
    </div>
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
