import type { Site } from "../../../lib/content/record.ts";
import type { Link } from "../../../lib/pages/navigation.ts";
import { menuId } from "./header.tsx";
import { LinkList } from "./link-list.tsx";

/** The footer: the whole menu, what the site covers and its licence. */
export function Footer({ site, links }: { site: Site; links: readonly Link[] }) {
  return (
    <footer className="bottom">
      <div className="govuk-width-container">
        <nav aria-labelledby={menuId}>
          <h2 id={menuId}>Menu</h2>
          <LinkList links={links} />
        </nav>
        <p>This guide is for England. It is not a government site, and it is not legal advice.</p>
        <p>
          Published by {site.publisher}. Words may be reused under the{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 licence</a>.
        </p>
      </div>
    </footer>
  );
}
