import type { ReactNode } from "react";
import type { OutlineItem } from "../../../lib/markdown/outline.ts";

type Props = { item: OutlineItem; isLead?: boolean; children: ReactNode };

/** A section with a heading that can be linked to; one that leads stands above all that is to be read. */
export function Section({ item, isLead = false, children }: Props) {
  return (
    <section className={isLead ? "lead" : "prose"} aria-labelledby={item.id}>
      <h2 id={item.id}>{item.words}</h2>
      {children}
    </section>
  );
}
