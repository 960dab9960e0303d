/** The HTML of a page as a validator judges it, its words and addresses taken out; pages with the same are valid or not together. */
export function toSkeleton(html: string): string {
  const known = new Map<string, string>();
  /** The same for the same, as ids and names of landmarks must differ. */
  const number = (value: string) => {
    const short = known.get(value) ?? `${known.size}${keepSigns(value)}`;
    known.set(value, short);
    return short;
  };
  const bare = html.replace(pieces, (piece) => {
    if (piece.startsWith("<style>")) return "<style>";
    if (piece.startsWith('<script type="application/ld+json">')) return "<script>";
    return piece.startsWith("<") ? takeValues(piece, number) : takeWords(piece);
  });
  return bare.replace(rows, keepKinds).replace(items, "$1$1");
}

const pieces = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
/** Rows of a table one after the other, of which each is valid or not whichever stand around it. */
const rows = /(?:<tr\b[^>]*>(?:(?!<tr\b)[\s\S])*?<\/tr>)+/g;
/** Attributes whose words a validator only compares with each other, or with nothing. */
const free = / (id|aria-label|aria-labelledby|aria-describedby|alt|title|content|datetime|href|d)="([^"]*)"/g;
/** Two items of a list or more that are one as the other. */
const items = /(<li\b[^>]*>(?:(?!<li\b)[\s\S])*?<\/li>)\1+/g;

function keepKinds(all: string): string {
  return [...new Set(all.split(/(?<=<\/tr>)/))].toSorted().join("");
}

function takeValues(tag: string, number: (value: string) => string): string {
  return tag.replace(free, (_, name: string, value: string) => {
    if (value.trim() === "" || /^\s|\s$/.test(value)) return ` ${name}="${value}"`;
    if (name === "href") return ` href="${/^(#|\/|[a-z]+:)/.exec(value)?.[0] ?? ""}${keepSigns(value)}"`;
    return ` ${name}="${/^(content|datetime|d)$/.test(name) ? keepSigns(value) : number(value)}"`;
  });
}

function takeWords(text: string): string {
  return text
    .replace(/[^\s&>]+|&[^\s;&]*;?/g, (word) => (/[&>]/.test(word) ? word : "w"))
    .replace(/w(?:[ \u00a0]w)+/g, "w");
}

/** Signs that are valid in one form only. */
function keepSigns(value: string): string {
  return [...new Set(value.match(/&[^\s;&]*;?|[<>"'`\n]/g) ?? [])].toSorted().join("");
}
