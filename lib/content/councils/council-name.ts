/** Words of a council's rank, which people leave out; "London" and "Royal" only where they stand before "Borough". */
const ranks =
  /\b(?:london borough|royal borough|metropolitan|county|city|borough|district|council|corporation|of|and|the)\b/g;

/** Small letters, with one space for all that is no letter or digit, so that two spellings of one name are equal. */
export function toPlainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The place in a council's name, without its rank and small words: "durham" for Durham County Council and County Durham. */
export function toCoreName(name: string): string {
  return toPlainName(name).replace(ranks, "").replace(/\s+/g, " ").trim();
}

/** Whether what someone typed can mean this official name of the same place: Derby County Council is not Derby City Council. */
export function isSameRank(typed: string, official: string): boolean {
  const isCounty = hasWord(official, ["county"]);
  const isTown = hasWord(typed, ["city", "borough", "district", "metropolitan"]);
  return hasWord(typed, ["county"]) ? isCounty : !(isTown && isCounty);
}

/** Whether a name starts with these words, even in the middle of one, or holds them whole. */
export function holdsName(name: string, words: string): boolean {
  return words !== "" && (name.startsWith(words) || ` ${name} `.includes(` ${words} `));
}

function hasWord(name: string, wanted: readonly string[]): boolean {
  return toPlainName(name)
    .split(" ")
    .some((word) => wanted.includes(word));
}
