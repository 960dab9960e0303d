import type { Area } from "../content/record.ts";
import { listBreadcrumbs } from "../pages/navigation.ts";
import type { View } from "../pages/view.ts";
import { type Node, toServiceNode } from "./json-ld-service.ts";

/** What a page says of itself to machines in schema.org's words: only what the reader can see on it. */
export function toJsonLd(view: View): Node {
  const { site } = view.guide;
  const { address, record } = view.page;
  const url = `${site.address}${address}`;
  const service = isArea(record) ? { mainEntity: toServiceNode(url, record, view.today) } : {};
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    url,
    name: record.title,
    inLanguage: "en-GB",
    dateModified: record.reviewed,
    isPartOf: { "@type": "WebSite", name: site.title, url: `${site.address}/` },
    ...toBreadcrumb(view),
    ...service,
  };
}

/** The JSON as the text of a script element: no `<` is left that could end it, whatever the content says. */
export function renderJsonLd(node: Node): string {
  return JSON.stringify(node).replaceAll("<", "\\u003c");
}

/** The breadcrumbs on the page and the page itself as their end; none on the front page. */
function toBreadcrumb({ guide: { site, pages }, page }: View): Node {
  const above = listBreadcrumbs(pages, page);
  if (above.length === 0) return {};
  const trail = [...above, { address: page.address, words: page.record.title }];
  const items = trail.map(({ address, words }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: words,
    item: `${site.address}${address}`,
  }));
  return { breadcrumb: { "@type": "BreadcrumbList", itemListElement: items } };
}

function isArea(record: { kind: string }): record is Area {
  return record.kind === "area";
}
