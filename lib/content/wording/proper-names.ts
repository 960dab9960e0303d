/** A name in a sentence: from which character to which, and how many words it has. */
type NameSpan = { from: number; to: number; words: number };

const capital = "[A-Z][\\p{L}\\p{N}'’/-]*";
const joiner = "(?:and|of|for|the|in|&)";
const ending =
  "(?:Alliance|Association|Centre|Charity|Co-?ordinator|Department|Forum|Group|Hub|Network|Office|Officer|Panel|Partnership|Service|Society|Team|Trust)s?";

/** Capitals that end in a word for a body or a post, and short forms in capitals before such a word. */
const shapes = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${capital}(?: (?:${joiner} )*${capital})*? ${ending}(?![\\p{L}\\p{N}])`,
    "gu",
  ),
  /(?<![\p{L}\p{N}])[A-Z]{4,} (?:co-?ordinator|officer|panel|service|team)s?(?![\p{L}\p{N}])/gu,
];

/** An official name in quotation marks has capitals throughout. */
const quoted = new RegExp(`["“‘']${capital}(?: (?:${joiner} )*${capital})+["”’']`, "gu");

/** Where the names of bodies and posts stand: those that look like one, and those that the file itself holds. */
export function listNameSpans(text: string, known: readonly string[]): NameSpan[] {
  const looksLikeOne = [...shapes, quoted].flatMap((shape) =>
    [...text.matchAll(shape)].map(({ 0: name, index }) => ({ name, from: index })),
  );
  const held = known.flatMap((name) => (text.includes(name) ? [{ name, from: text.indexOf(name) }] : []));
  return [...looksLikeOne, ...held].map(({ name, from }) => ({
    from,
    to: from + name.length,
    words: name.split(/[\s/-]+/).length,
  }));
}

/** Whether a text of a record is the name of someone, to judge by its form. */
export function isName(text: string): boolean {
  return /^[A-Z][^@]*\s\S/.test(text) && !/^https?:/.test(text) && text.length < 80;
}
