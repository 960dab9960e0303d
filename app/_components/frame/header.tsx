import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Site } from "../../../lib/content/record.ts";
import type { Link } from "../../../lib/pages/navigation.ts";
import { BrandMark } from "./brand-mark.tsx";
import { LinkList } from "./link-list.tsx";

/** Where the whole menu is, at the foot of every page. */
export const menuId = "menu";

/** One row: the mark, the short name and the way to the menu; where there is room, its main links instead. */
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
          <span>{site.shortTitle}</span>
        </a>{" "}
        <a className="to-menu" href={`#${menuId}`}>
          Menu
        </a>
        {/* A sheet shows them on wide windows; without one, the menu at the foot has them all. */}
        <nav aria-label="Main" hidden>
          <LinkList links={menu} current={address} />
        </nav>
      </div>
    </header>
  );
}
