import type { OutlineItem } from "../../../lib/markdown/outline.ts";
import { LinkList } from "./link-list.tsx";

/** Links to the page's sections, when there are more than three; folded, so that the first of them comes sooner. */
export function Contents({ items }: { items: readonly OutlineItem[] }) {
  if (items.length <= 3) return null;
  return (
    <nav className="contents" aria-labelledby="on-this-page">
      <details>
        <summary>
          <h2 id="on-this-page">On this page</h2>
        </summary>
        <LinkList links={items.map(({ id, words }) => ({ address: `#${id}`, words }))} />
      </details>
    </nav>
  );
}
