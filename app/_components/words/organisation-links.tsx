import type { Reference } from "../../../lib/content/fields.ts";
import { findNamed, type Guide } from "../../../lib/guide/guide.ts";
import { organisationAddress } from "../../../lib/guide/paths.ts";
import { LinkList } from "../frame/link-list.tsx";

type Props = { guide: Guide; named?: readonly Reference<"organisation">[] | undefined };

/** Links to where each named organisation is described, in the order they are named; nothing where none is. */
export function OrganisationLinks({ guide, named = [] }: Props) {
  if (named.length === 0) return null;
  const links = named.map((reference) => {
    const { name, title } = findNamed(guide, reference);
    return { address: organisationAddress(name), words: title };
  });
  return <LinkList links={links} />;
}
