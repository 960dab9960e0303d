import type { GuidePage } from "../../lib/content/record.ts";
import { findNamed, type Guide } from "../../lib/guide/guide.ts";
import { sourceAddress } from "../../lib/guide/paths.ts";
import type { RenderContext } from "../../lib/markdown/context.ts";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { Prose } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("glossary");
}

/** What the words mean. */
export default function Page() {
  return showGuide("glossary", { parts: listParts });
}

function listParts(record: GuidePage, guide: Guide): Part<GuidePage>[] {
  const meanings = guide.all.term.map(({ body }) => ({ tree: body }));
  return [
    text(record),
    section("The words, from A to Z", { meanings }, ({ context }) => (
      <Terms guide={guide} context={context} />
    )),
  ];
}

/** Each term names its sources itself; those of facts in its meaning are in the page's list. */
function Terms({ guide, context }: { guide: Guide; context: RenderContext }) {
  return (
    <>
      <Letters terms={guide.all.term} />
      <dl className="glossary">
        {guide.all.term.map((term) => (
          <div key={term.name} id={term.name}>
            <dt>
              {term.term}
              {term.alsoCalled && <span> (also {term.alsoCalled.join(", ")})</span>}
            </dt>
            <dd>
              <Prose tree={term.body} context={context} />
              <p className="provenance">
                {term.sources.map((reference, index) => {
                  const source = findNamed(guide, reference);
                  return (
                    <span key={source.name}>
                      {index > 0 && "; "}
                      <a href={sourceAddress(source)}>{source.title}</a>
                    </span>
                  );
                })}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A link to the first word of each letter. */
function Letters({ terms }: { terms: Guide["all"]["term"] }) {
  const first = new Map(terms.toReversed().map(({ term, name }) => [term.charAt(0).toUpperCase(), name]));
  return (
    <nav className="month-links" aria-label="Words by letter">
      <ul>
        {[...first]
          .toSorted(([a], [b]) => a.localeCompare(b))
          .map(([letter, name]) => (
            <li key={letter}>
              <a href={`#${name}`}>{letter}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
