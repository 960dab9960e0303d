import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Council } from "../../lib/content/councils/council.ts";
import type { Area } from "../../lib/content/record.ts";
import { getArea, ownGuide } from "./own-guide.ts";

/** The area every made-up one is written like: a full record with doubts and services. */
const pattern = "southend-on-sea";

/** Folders of pages made from areas; Next exports no such folder when it would be empty. */
const madeFromAreas = ["app/areas/[slug]", "app/open-referral/services/[file]"];

/** Gives a copy of the project so many areas, most of them made up; such a copy is never published. */
export function makeAreas(project: string, wanted: number): void {
  const areas = join(project, "content/areas");
  rmSync(areas, { recursive: true });
  cpSync("content/areas", areas, { recursive: true });
  const held = ownGuide.all.area.toSorted((a, b) => Number(b.name === pattern) - Number(a.name === pattern));
  for (const { name } of held.slice(wanted)) rmSync(join(areas, `${name}.md`));
  const codes = new Set(held.map(({ gssCode }) => gssCode));
  const text = readFileSync(`content/areas/${pattern}.md`, "utf8");
  const free = ownGuide.councils.list.filter(({ gssCode }) => !codes.has(gssCode));
  for (const [index, council] of free.slice(0, Math.max(0, wanted - held.length)).entries()) {
    writeFileSync(join(areas, `${council.slug}.md`), renderArea(text, getArea(pattern), council, index));
  }
  for (const folder of madeFromAreas) {
    rmSync(join(project, folder), { recursive: true, force: true });
    if (wanted > 0) cpSync(folder, join(project, folder), { recursive: true });
  }
}

/** The pattern with another council's names, code, region and a phone number from the range kept for stories. */
function renderArea(text: string, from: Area, council: Council, index: number): string {
  const field = (name: string, value: string) => (line: string) =>
    line.startsWith(`${name}: `) ? `${name}: ${value}` : line;
  const madeUp = `01632 960${String(index).padStart(3, "0")}`;
  const ways = (from.services ?? []).flatMap(({ named }) => named.flatMap(({ contacts = [] }) => contacts));
  const phone = ways.find(({ type }) => type === "phone")?.value ?? madeUp;
  const change = [
    field("title", `Who can help in ${council.place}?`),
    field("short-title", council.place),
    field("summary", `Made-up words about who can help in ${council.place}.`),
    field("council", council.name),
    field("place", council.place),
    field("gss-code", council.gssCode),
    field("region", council.region),
    field("website", council.website.replace(/^http:/, "https:")),
    field("local-offer", `https://www.${council.slug}.example.org/local-offer`),
    field("covers", `Made-up words about ${council.place}.`),
  ];
  const lines = text.split("\n").map((line) => change.reduce((changed, write) => write(changed), line));
  return lines
    .join("\n")
    .replaceAll(phone, madeUp)
    .replaceAll(from.council, council.name)
    .replace(/^former-names:\n( +- .*\n)+/m, `former-names:\n  - Old ${council.place}\n`);
}
