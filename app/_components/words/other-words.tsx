import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import { toOtherWords } from "../../../lib/content/phrases/other-words.ts";
import type { View } from "../../../lib/pages/view.ts";
import { type Part, plain } from "../frame/part.tsx";

/** The last part of a page: what else people call what it is about, and the list of all such words. */
export function otherWords<Own extends object>(): Part<Own> {
  return plain({}, (view) => <OtherWords view={view} />);
}

function OtherWords({ view: { guide, page } }: { view: View<object> }) {
  const sentence = toOtherWords(guide.phrases, page.address);
  return (
    <p className="aside">
      {sentence && `${sentence} `}
      <a href={drawnGuides.problems}>All problems, A to Z</a>
    </p>
  );
}
