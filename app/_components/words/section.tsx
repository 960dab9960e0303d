import type { ReactNode } from "react";
import type { OutlineItem } from "../../../lib/markdown/outline.ts";

/** A section with a heading that can be linked to. */
export function Section({ item, children }: { item: OutlineItem; children: ReactNode }) {
  return (
    <section className="prose" aria-labelledby={item.id}>
      <h2 id={item.id}>{item.words}</h2>
      {children}
    </section>
  );
}
