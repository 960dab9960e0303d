import type { Element } from "hast";
import { expect, it } from "vitest";
import { resolveReference } from "../../lib/publish/address.ts";
import { listResources } from "../../lib/publish/list-resources.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";

const site = openBuiltSite();
const home = getPage(site, "/");
const files = new Set(Object.keys(site.manifest.files).map((file) => `/${file}`));

it("no page has a script, an event handler, a style attribute or a form", () => {
  expect(listFindings(site.published, checkActive)).toEqual([]);
});

it("a script, an event handler, a style attribute, a form and a script address are each found", () => {
  const planted = [
    "<script>1</script>",
    '<script type="module" src="/x.js"></script>',
    '<p onclick="x()">x</p>',
    '<p style="color:red">x</p>',
    "<form></form>",
    '<a href="javascript:x()">x</a>',
    "<iframe></iframe>",
  ];
  for (const piece of planted) {
    expect(checkActive(plantDefect(home, "</main>", `${piece}</main>`)), piece).toHaveLength(1);
  }
});

it("every page has exactly one style element, in its head, and links no sheet", () => {
  expect(listFindings(site.published, checkSheets)).toEqual([]);
  expect(checkSheets(plantDefect(home, "</main>", "<style>p{}</style></main>"))).not.toEqual([]);
  expect(
    checkSheets(plantDefect(home, "</head>", '<link rel="stylesheet" href="/x.css"></head>')),
  ).not.toEqual([]);
});

it("every file a page fetches or names is one of ours and is there", () => {
  expect(listFindings(site.published, checkFiles)).toEqual([]);
  for (const source of ["https://example.org/x.png", "//example.org/x.png", "/gone.png"]) {
    expect(
      checkFiles(plantDefect(home, "</main>", `<img src="${source}" alt=""></main>`)),
      source,
    ).toHaveLength(1);
  }
});

function checkActive({ tree }: BuiltPage): string[] {
  return listElements(tree).flatMap((element) => {
    const { tagName, properties } = element;
    const data = tagName === "script" && readAttribute(element, "type") === "application/ld+json";
    const handlers = Object.keys(properties).filter((name) => /^on/i.test(name));
    const script = /^\s*(javascript|vbscript|data):/i.test(readAttribute(element, "href") ?? "");
    return [
      ...(forbidden.has(tagName) && !data ? [`has a <${tagName}> element`] : []),
      ...handlers.map((name) => `has the event handler ${name} on <${tagName}>`),
      ...("style" in properties ? [`has a style attribute on <${tagName}>`] : []),
      ...(script ? [`has a link that runs: ${readAttribute(element, "href")}`] : []),
    ];
  });
}

const forbidden = new Set([
  "script",
  "form",
  "input",
  "button",
  "iframe",
  "object",
  "embed",
  "base",
  "noscript",
]);

function checkSheets({ tree }: BuiltPage): string[] {
  const all = listElements(tree);
  const head = all.find(({ tagName }) => tagName === "head") as Element;
  const inHead = listElements(head).filter(({ tagName }) => tagName === "style").length;
  const anywhere = all.filter(({ tagName }) => tagName === "style").length;
  const linked = all.filter((element) =>
    /stylesheet|preload/.test(readAttribute(element, "rel") ?? ""),
  ).length;
  return inHead === 1 && anywhere === 1 && linked === 0
    ? []
    : [`has ${anywhere} style elements, ${inHead} of them in its head, and links ${linked} sheets`];
}

function checkFiles(page: BuiltPage): string[] {
  const fetched = listResources(listElements(page.tree)).map(({ reference }) => reference);
  const pictures = listElements(page.tree).filter((element) => /(og|twitter):image$/.test(nameOf(element)));
  const named = pictures.flatMap((element) => readAttribute(element, "content") ?? []);
  return [...fetched, ...named].flatMap((reference) => {
    const target = resolveReference(reference, page.address, site.origin);
    if (target === undefined) return [`fetches ${reference} from outside the site`];
    return files.has(target.address) ? [] : [`names ${reference}, which is not there`];
  });
}

function nameOf(element: Element): string {
  return readAttribute(element, "property") ?? readAttribute(element, "name") ?? "";
}
