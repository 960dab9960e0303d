import type { Link } from "../../../lib/pages/navigation.ts";

/** The way back up, from the front page; nothing on the front page itself. */
export function Breadcrumbs({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {links.map((link) => (
          <li className="govuk-breadcrumbs__list-item" key={link.address}>
            <a className="govuk-breadcrumbs__link" href={link.address}>
              {link.words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
