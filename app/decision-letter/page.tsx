import { addressOf, type GuidePage, type LetterCheck } from "../../lib/content/record.ts";
import { findNamed, type Guide } from "../../lib/guide/guide.ts";
import { writeMail } from "../../lib/letters/letters.ts";
import { toLetterText } from "../../lib/markdown/to-letter.ts";
import type { View } from "../../lib/pages/view.ts";
import { type Part, section } from "../_components/frame/part.tsx";
import { DrawnLetter } from "../_components/letters/drawn-letter.tsx";
import { LetterText } from "../_components/letters/letter-text.tsx";
import { MailButton } from "../_components/letters/mail-button.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("decision-letter");
}

/** What the council's letter must say, to go through on paper or on screen. */
export default function Page() {
  return showGuide("decision-letter", { parts: listParts });
}

function listParts(_: GuidePage, { all }: Guide): Part<GuidePage>[] {
  const checks = all["letter-check"];
  const said = checks.map(({ mustSay }) => ({ mustSay }));
  const asked = checks.map(({ why, line, ifLate }) => ({ why, line, ifLate }));
  return [
    section("What must the letter say?", { said }, ({ context }) => (
      <DrawnLetter checks={checks} context={context} />
    )),
    section("What if something is missing?", { asked }, (view) => (
      <WhatIsMissing checks={checks} view={view} />
    )),
  ];
}

function WhatIsMissing({ checks, view }: { checks: readonly LetterCheck[]; view: View<GuidePage> }) {
  const [first] = checks;
  return (
    <>
      <p>
        Ask for it in writing.{" "}
        {first && (
          <>
            Put each missing line into{" "}
            <a href={addressOf(findNamed(view.guide, first.letter))}>
              the letter that asks for what is missing
            </a>
            .
          </>
        )}{" "}
        <span className="on-screen">Or open it as an email with that line in it. You add the address.</span>
      </p>
      <div className="lines points">
        {checks.map((check) => (
          <Missing key={check.name} check={check} view={view} />
        ))}
      </div>
    </>
  );
}

function Missing({ check, view: { guide, context } }: { check: LetterCheck; view: View<GuidePage> }) {
  const letter = findNamed(guide, check.letter);
  return (
    <div className="line">
      <h3 id={check.name}>{check.title}</h3>
      <p>
        <Inline words={check.why} context={context} />
      </p>
      <LetterText letter={toLetterText(check.line.tree, context)} />
      <MailButton link={writeMail(letter, context, check.line)} about={check.title} />
      <p>
        <strong>If your appeal is late:</strong> <Inline words={check.ifLate} context={context} />
      </p>
    </div>
  );
}
