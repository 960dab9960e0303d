import { distance } from "fastest-levenshtein";
import { type Content, listRecords } from "../content.ts";
import type { Council } from "./council.ts";
import { holdsName, isSameRank, toCoreName, toPlainName } from "./council-name.ts";

type Held = Pick<Content, "records" | "councils">;

/** The council that was meant, or a sentence that says what to type instead. */
type FoundCouncil = { council: Council } | { advice: string };

const mostNames = 6;

/** The council of exactly this name, code or address: no file is written for a name that is merely like it. */
export function findCouncil(asked: string, content: Held): FoundCouncil {
  const { list } = content.councils;
  const exact = list.find((council) => listNames(council).map(toPlainName).includes(toPlainName(asked)));
  if (exact) return { council: exact };
  const inRegion = list.filter(({ region }) => toPlainName(region) === toPlainName(asked));
  if (inRegion.length > 0)
    return {
      advice: `"${asked}" is a region with ${inRegion.length} councils; type the name of one of them`,
    };
  const [same, second] = list.filter((council) => isSame(asked, council));
  if (same && !second) return { council: same };
  return { advice: explainKnown(asked, content) ?? suggest(asked, list) };
}

function isSame(asked: string, council: Council): boolean {
  const core = toCoreName(asked);
  return (
    core !== "" &&
    [council.place, council.name].map(toCoreName).includes(core) &&
    isSameRank(asked, `${council.place} ${council.name}`)
  );
}

/** What is known of a name no council has now: it had it before, people still use it, or it will have it. */
function explainKnown(
  asked: string,
  { records, councils: { list, changes, districts } }: Held,
): string | undefined {
  const core = toCoreName(asked);
  const known = [
    ...changes.filter(({ inForce }) => inForce).map((change) => ({ ...change, codes: change.currentCodes })),
    ...districts.map(({ place, name, sendCouncil }) => ({
      formerName: toCoreName(name) === core ? name : place,
      formerCode: "",
      codes: list.filter(({ slug }) => slug === sendCouncil).map(({ gssCode }) => gssCode),
    })),
    ...listRecords({ records }, "area").flatMap(({ formerNames = [], gssCode }) =>
      formerNames.map((formerName) => ({ formerName, formerCode: "", codes: [gssCode] })),
    ),
  ].filter((one) => one.formerCode === asked.trim().toUpperCase() || toCoreName(one.formerName) === core);
  const codes = known.flatMap((one) => one.codes);
  const now = list.filter(({ gssCode }) => codes.includes(gssCode)).map(({ place }) => place);
  if (core && now.length > 1) return `"${asked}" is part of: ${now.join(", ")}; type one of these`;
  if (core && now.length === 1) return `"${asked}" is in the list as "${now[0]}"; type that`;
  const coming = changes.find(
    ({ inForce, currentName }) => !inForce && holdsName(toCoreName(currentName), core),
  );
  const until = list.find(({ gssCode }) => gssCode === coming?.formerCode);
  return coming && until && `"${asked}" begins on ${coming.day}; until then type "${until.place}"`;
}

function suggest(asked: string, list: readonly Council[]): string {
  const core = toCoreName(asked);
  const none = `no council is called "${asked}"`;
  const holding = list.filter(({ place, name }) =>
    [place, name].some((full) => holdsName(toCoreName(full), core)),
  );
  const meant = (holding.length > 0 ? holding : listNearest(core, list)).map(({ place }) => `"${place}"`);
  if (meant.length === 0) return `${none}; content/councils/councils.csv has them all`;
  return `${none}. Did you mean ${join(meant)}? Type it in full`;
}

/** Those nearest in spelling, if no more than one letter in five differs. */
function listNearest(core: string, list: readonly Council[]): Council[] {
  const spelled = list.map((council) => ({ council, far: distance(core, toCoreName(council.place)) }));
  const least = Math.min(...spelled.map(({ far }) => far));
  const isNear = least <= Math.max(1, Math.round(core.length / 5));
  return spelled.flatMap(({ council, far }) => (isNear && far === least ? [council] : []));
}

function join(names: readonly string[]): string {
  const left = names.length - mostNames;
  if (left > 0) return `${names.slice(0, mostNames).join(", ")} or one of ${left} more`;
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" or ");
}

function listNames({ place, name, slug, gssCode }: Council): string[] {
  return [place, name, slug, gssCode];
}
