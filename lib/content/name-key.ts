/** What two spellings of one name share: "KIDS (mediation)" and "Kids Mediation" have the same key, and so have "&" and "and". */
export function toNameKey(name: string): string {
  return name
    .replaceAll("&", " and ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
