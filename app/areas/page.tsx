import { listRecords } from "../../lib/content/library.ts";
import { addressOf } from "../../lib/site/paths.ts";
import { Frame } from "../_components/frame.tsx";
import { Section, toItem } from "../_components/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const councils = toItem("Councils in this guide");

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/areas");
}

/** The councils we hold details for; other councils' readers are told where to look. */
export default function Page() {
  return showPage("guide", "/areas", (view) => (
    <Frame view={view} sections={[councils]}>
      <Section item={councils}>
        <ul className="cards">
          {listRecords(view.library, "area").map((area) => (
            <li key={area.name}>
              <a href={addressOf(area)}>{area.place}</a>
              <p>
                {area.council}
                {area.formerNames && `. Also looked for as ${area.formerNames.join(", ")}.`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Frame>
  ));
}
