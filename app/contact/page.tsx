import { drawnGuides } from "../../lib/content/kinds/drawn-guides.ts";
import { addressOf, type GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("contact");
}

/** Whom to ring for what, and the councils whose details are here. */
export default function Page() {
  return showGuide("contact", { parts: listParts });
}

function listParts(record: GuidePage, { all }: Guide): Part<GuidePage>[] {
  return [
    text(record),
    section("Which councils' contacts do we hold?", {}, () => (
      <>
        <p>
          <a href={drawnGuides.areas}>Find your council</a> by its letter, its region or a place in it.
        </p>
        <details className="fold">
          <summary>Every council we have a page for</summary>
          <ul>
            {all.area.map((area) => (
              <li key={area.name} id={area.name}>
                <a href={addressOf(area)}>Contacts for {area.place}</a>
              </li>
            ))}
          </ul>
        </details>
      </>
    )),
  ];
}
