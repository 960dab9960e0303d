import type { Guide, Letter } from "../../lib/content/record.ts";
import { listLetters } from "../../lib/guide/pages.ts";
import { addressOf } from "../../lib/guide/paths.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const sorts: { sort: Letter["sort"]; item: ReturnType<typeof toItem> }[] = [
  { sort: "send", item: toItem("What can you send?") },
  { sort: "say", item: toItem("What can you say on the phone?") },
  { sort: "prepare", item: toItem("What helps before and after a meeting?") },
];

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/letters");
}

/** Every letter, by what a reader does with it. */
export default function Page() {
  return showPage(
    "guide",
    "/letters",
    (view) => <Letters view={view} />,
    (guide, library) => [guide, ...listLetters(library).map(({ summary }) => ({ summary }))],
  );
}

function Letters({ view }: { view: View<Guide> }) {
  const letters = listLetters(view.library);
  return (
    <Frame view={view} sections={sorts.map(({ item }) => item)}>
      {sorts.map(({ sort, item }) => (
        <Section key={sort} item={item}>
          <ul className="cards">
            {letters
              .filter((letter) => letter.sort === sort)
              .map((letter) => (
                <li key={letter.name}>
                  <a href={addressOf(letter)}>{letter.title}</a>
                  <p>
                    <Inline words={letter.summary} context={view.context} />
                  </p>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Frame>
  );
}
