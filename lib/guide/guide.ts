import { type Content, listRecords } from "../content/content.ts";
import type { Councils } from "../content/councils/parse-councils.ts";
import type { Reference } from "../content/fields.ts";
import { type Kind, kindNames } from "../content/kinds/index.ts";
import type { Phrase } from "../content/phrases/phrase.ts";
import type {
  AnyRecord,
  Comparison,
  CouncilDates,
  DatePage,
  Facts,
  FrontPage,
  RecordOf,
  Sharing,
  Site,
} from "../content/record.ts";
import { findTree, type Tree } from "../which-option/tree.ts";
import { nameRecords, toKey } from "./named-records.ts";
import { listPages, type Page } from "./pages.ts";
import { shareServices } from "./share-services.ts";
import { sortRecords } from "./sort-records.ts";

/** All content, once it is known to be sound: each single record by its name, each list in the order readers meet it. */
export type Guide = {
  site: Site;
  facts: Facts["facts"];
  comparison: Comparison;
  datePage: DatePage;
  councilDates: CouncilDates;
  sharing: Sharing;
  frontPage: FrontPage;
  tree: Tree;
  /** The records of each kind. */
  all: { readonly [Name in Kind]: readonly RecordOf<Name>[] };
  pages: readonly Page[];
  councils: Councils;
  /** What people type, in file order. */
  phrases: readonly Phrase[];
  /** Each record by its kind and name, for `findNamed`. */
  named: ReadonlyMap<string, AnyRecord>;
};

/** The guide that sound content makes; throws where a part is missing that the checks make sure of. */
export function toGuide(read: Content): Guide {
  const content = shareServices(read);
  const all = Object.fromEntries(
    kindNames.map((kind) => [kind, sortRecords(kind, listRecords(content, kind))]),
  ) as unknown as Guide["all"];
  return {
    site: only(all.site),
    facts: only(all.facts).facts,
    comparison: only(all.comparison),
    datePage: only(all["date-page"]),
    councilDates: only(all["council-dates"]),
    sharing: only(all.sharing),
    frontPage: only(all["front-page"]),
    tree: only([findTree(content)]),
    all,
    pages: listPages(content),
    councils: content.councils,
    phrases: content.phrases.list,
    named: nameRecords(content),
  };
}

/** The record that a reference names, which the checks have seen to be there. */
export function findNamed<Name extends Kind>(
  { named }: Pick<Guide, "named">,
  { refersTo, name }: Reference<Name>,
): RecordOf<Name> {
  const record = named.get(toKey(refersTo, name));
  if (record === undefined) throw new Error(`there is no ${refersTo} called ${name}`);
  return record as unknown as RecordOf<Name>;
}

/** The page at an address that the code itself names; throws when there is none. */
export function findPage({ pages }: Pick<Guide, "pages">, address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`there is no page ${address}`);
  return page;
}

function only<Item>(items: readonly (Item | undefined)[]): Item {
  const [item] = items;
  if (item === undefined)
    throw new Error("a part of the guide is missing that its checks should have asked for");
  return item;
}
