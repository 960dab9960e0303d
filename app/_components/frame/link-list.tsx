import type { Link } from "../../../lib/pages/navigation.ts";

/** Links as a list; the one to the page being read is marked as current. */
export function LinkList({ links, current }: { links: readonly Link[]; current?: string | undefined }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.address}>
          <a href={link.address} aria-current={link.address === current ? "page" : undefined}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  );
}
