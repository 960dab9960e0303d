import { addressOf, type GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("sheets");
}

/** Every sheet, with what it is for. */
export default function Page() {
  return showGuide("sheets", { parts: listParts });
}

function listParts(record: GuidePage, { all: { sheet } }: Guide): Part<GuidePage>[] {
  const summaries = sheet.map(({ summary }) => ({ summary }));
  return [
    section("Which sheets are there?", { summaries }, ({ context }) => (
      <ul className="cards">
        {sheet.map((one) => (
          <li key={one.name}>
            <a href={addressOf(one)}>{one.title}</a>
            <p>
              <Inline words={one.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    )),
    text(record),
  ];
}
