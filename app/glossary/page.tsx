import { listRecords } from "../../lib/content/library.ts";
import type { Guide } from "../../lib/content/record.ts";
import { sourceAddress } from "../../lib/guide/paths.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { Prose } from "../_components/words/prose.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/glossary");
}

/** What the words mean. */
export default function Page() {
  return showPage("guide", "/glossary", (view) => <Frame view={view} after={<Terms view={view} />} />);
}

function Terms({ view: { library, context } }: { view: View<Guide> }) {
  const terms = listRecords(library, "term").toSorted((a, b) => a.term.localeCompare(b.term, "en-GB"));
  const titles = new Map(listRecords(library, "source").map((source) => [source.name, source.title]));
  return (
    <dl className="glossary">
      {terms.map((term) => (
        <div key={term.name} id={term.name}>
          <dt>
            {term.term}
            {term.alsoCalled && <span> (also {term.alsoCalled.join(", ")})</span>}
          </dt>
          <dd>
            <Prose tree={term.body} context={context} />
            <p className="provenance">
              {term.sources.map(({ name }) => (
                <a key={name} href={sourceAddress(name)}>
                  {titles.get(name)}
                </a>
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
