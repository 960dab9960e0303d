import type { Link } from "../../../lib/pages/navigation.ts";
import { LinkList } from "./link-list.tsx";

/** At most three places to go on to. */
export function NextSteps({ links }: { links: readonly Link[] }) {
  return (
    <section className="next-steps" aria-labelledby="what-to-do-next">
      <h2 id="what-to-do-next">What to do next</h2>
      <LinkList links={links} />
    </section>
  );
}
