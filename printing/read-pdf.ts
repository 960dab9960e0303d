import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One piece of the structure tree a screen reader follows, such as `H1` or `Link`; `words` is all the text below it. */
export type PdfPart = { readonly role: string; readonly words: string; readonly alt: string };

/** What a PDF says of itself to a reader's program. */
export type Pdf = {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** Whether the window shows the title and not the file's name. */
  readonly showsTitle: boolean;
  readonly bookmarks: readonly string[];
  readonly parts: readonly PdfPart[];
  /** Where its links lead. */
  readonly links: readonly string[];
};

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

/** Reads a PDF with pdf.js, which knows its structure tree; throws when the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const sheets = await Promise.all(numbers.map(async (number) => readSheet(await file.getPage(number))));
  const [{ info }, marks, preferences, outline] = await Promise.all([
    file.getMetadata() as Promise<{ info: { Title?: string; Language?: string } }>,
    file.getMarkInfo() as Promise<{ Marked?: boolean } | null>,
    file.getViewerPreferences() as Promise<Record<string, unknown> | null>,
    file.getOutline(),
  ]);
  await file.destroy();
  return {
    pages: file.numPages,
    title: info.Title ?? "",
    language: info.Language ?? "",
    tagged: marks?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    bookmarks: (outline ?? []).flatMap(listBookmarks),
    parts: sheets.flatMap(({ parts }) => parts),
    links: sheets.flatMap(({ links }) => links),
  };
}

type Bookmark = { title: string; items: Bookmark[] };
function listBookmarks({ title, items }: Bookmark): string[] {
  return [title, ...items.flatMap(listBookmarks)];
}

type Sheet = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function readSheet(sheet: Sheet): Promise<{ parts: PdfPart[]; links: string[] }> {
  const [tree, content, annotations] = await Promise.all([
    sheet.getStructTree() as Promise<Node | null>,
    sheet.getTextContent({ includeMarkedContent: true }),
    sheet.getAnnotations() as Promise<{ subtype: string; url?: string }[]>,
  ]);
  const words = new Map<string, string>();
  let open: string[] = [];
  for (const item of content.items) {
    if ("str" in item) {
      const id = open.findLast((name) => name !== "");
      if (id) words.set(id, `${words.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
    } else if (item.type === "endMarkedContent") open = open.slice(0, -1);
    else open = [...open, item.id ?? ""];
  }
  const links = annotations.flatMap(({ subtype, url }) => (subtype === "Link" && url ? [url] : []));
  return { parts: tree ? listParts(tree, words) : [], links };
}

function listParts(node: Node, words: ReadonlyMap<string, string>): PdfPart[] {
  const below = (node.children ?? []).flatMap((child) => listParts(child, words));
  if (!node.role) return below;
  return [{ role: node.role, words: readWords(node, words), alt: node.alt ?? "" }, ...below];
}

function readWords(node: Node, words: ReadonlyMap<string, string>): string {
  const own = node.id ? (words.get(node.id) ?? "") : "";
  return `${own}${(node.children ?? []).map((child) => readWords(child, words)).join("")}`
    .replace(/\s+/g, " ")
    .trim();
}
