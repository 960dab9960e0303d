import { type Library, listRecords } from "../../../lib/content/library.ts";
import { organisationAddress } from "../../../lib/guide/paths.ts";
import { LinkList } from "../frame/link-list.tsx";

/** Links to where each named organisation is described, in the order they are named; nothing where none is. */
export function OrganisationLinks({
  library,
  named = [],
}: {
  library: Pick<Library, "records">;
  named?: readonly { name: string }[] | undefined;
}) {
  if (named.length === 0) return null;
  const organisations = listRecords(library, "organisation");
  const found = named.flatMap(({ name }) => organisations.find((candidate) => candidate.name === name) ?? []);
  return (
    <LinkList
      links={found.map(({ name, title }) => ({ address: organisationAddress(name), words: title }))}
    />
  );
}
