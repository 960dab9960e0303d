import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Site } from "../../../lib/content/record.ts";
import type { Link } from "../../../lib/pages/navigation.ts";
import { BrandMark } from "./brand-mark.tsx";
import { LinkList } from "./link-list.tsx";

/** The slim header: the wordmark, and one line of links that wraps. */
export function Header({
  site,
  menu,
  address,
}: {
  site: Site;
  menu: readonly Link[];
  address: string | undefined;
}) {
  return (
    <header className="top">
      <div className="govuk-width-container top-row">
        <a className="wordmark" href={drawnGuides.home}>
          <BrandMark />
          <span>{site.title}</span>
        </a>
        <nav aria-label="Main">
          <LinkList links={menu} current={address} />
        </nav>
      </div>
    </header>
  );
}
