import { inEachFile } from "../in-each-file.ts";
import { listGroups, type PlacedGroup } from "../placed-groups.ts";
import type { Problem } from "../problem.ts";

const postcode = /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|freepost\b.*)/i;

/** A problem for every postal address on several lines, which would be shown as one run of words, or without a postcode. */
export const checkPostalAddresses = inEachFile((file) => listGroups(file).flatMap(checkAddress));

function checkAddress(group: PlacedGroup): Problem[] {
  if (!("fields" in group) || group.fields.type !== "post") return [];
  const { value, doubt } = group.fields;
  if (typeof value !== "string" || value.trim() === "") return [];
  const { file, front } = group;
  const path = [...group.path, "value"];
  const report = (message: string): Problem[] => [
    { file, ...front.locate(path), message, rule: "postal-address" },
  ];
  const lines = front.linesOf(path);
  if (lines.length > 1) {
    const joined = lines.map((line) => line.replace(/,$/, "")).join(", ");
    return report(
      `the address stands on ${lines.length} lines, which readers would see as one run of words; write it on one line with commas: ${joined}`,
    );
  }
  if (postcode.test(value) || (typeof doubt === "string" && /postcode/i.test(doubt))) return [];
  return report(
    `"${value}" has no postcode; add it. If the page gives none, write "doubt: No postcode is published."`,
  );
}
