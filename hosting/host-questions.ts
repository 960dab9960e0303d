import { dataFolder, isDataAddress, listDataAddresses } from "../lib/delivery/data-address.ts";
import { listHeaders } from "../lib/delivery/headers.ts";
import { listHeaderRules } from "../lib/publish/headers-file.ts";
import type { Manifest } from "../lib/publish/manifest.ts";
import { readManifest } from "../lib/publish/read-manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";

/** One address to ask a host for, and what a right answer has: any of the statuses, these headers, and the bytes of a file. */
export type Question = {
  readonly path: string;
  readonly statuses: readonly number[];
  readonly headers: Readonly<Record<string, string>>;
  readonly file?: string;
};

/** One page of each family, one file of each sort, the open data, addresses that are sent on, and some that are not there. */
export function listQuestions(folder: string): Question[] {
  const manifest = readManifest(folder);
  const pages = listFirst(
    manifest.pages.filter(({ address }) => address !== notFoundAddress),
    ({ family }) => family,
  );
  return [
    ...pages.map(({ address, file, styleHash }) => ({
      path: address,
      statuses: [200],
      headers: listHeaders({ address, kind: "page", styleHash }),
      file,
    })),
    ...listFiles(manifest),
    ...listSentOn(manifest),
    ...listMissing(manifest),
  ];
}

function listFiles({ pages, files }: Manifest): Question[] {
  const pageFiles = new Set(pages.map(({ file }) => file));
  const others = Object.keys(files).filter((file) => !pageFiles.has(file));
  const sorts = listFirst(others, (file) => file.replace(/^.*(?=\.)/, ""));
  const data = others.filter((file) => isDataAddress(`/${file}`));
  // Where the standard has its addresses, and where a host without rewriting has them.
  const atStandard = listFirst(data, (file) => file.replace(/[^/]{30,}/, "id")).flatMap((file) =>
    listDataAddresses(file).map((address) => ({ address, file })),
  );
  return [...sorts.map((file) => ({ address: `/${file}`, file })), ...atStandard].map(
    ({ address, file }) => ({
      path: address,
      statuses: [200],
      headers: listHeaders({ address, kind: "file" }),
      file,
    }),
  );
}

/** The slash at an address's end, the name of its file, and one former address if there is any. */
function listSentOn({ pages, redirects }: Manifest): Question[] {
  const page = pages.find(({ address }) => address !== "/" && address !== notFoundAddress);
  const typed = page ? [`${page.address}/`, `/${page.file}`].map((from) => ({ from, to: page.address })) : [];
  return [...typed, ...redirects.slice(0, 1)].map(({ from, to }) => ({
    path: from,
    statuses: [301, 302, 307, 308],
    headers: { Location: to },
  }));
}

/** Addresses where nothing is: what every answer has, and the not-found page. */
function listMissing(manifest: Manifest): Question[] {
  const shared = listHeaderRules(manifest)[0]?.headers ?? {};
  const file = manifest.pages.find(({ address }) => address === notFoundAddress)?.file;
  const pages = ["/no-such-page", "/areas/no-such-page", "/no-such-file.vcf"].map((path) => ({
    path,
    statuses: [404],
    headers: shared,
    ...(file === undefined ? {} : { file }),
  }));
  const open = { ...shared, "Access-Control-Allow-Origin": "*" };
  return [...pages, { path: `${dataFolder}/services/no-such`, statuses: [404], headers: open }];
}

function listFirst<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
