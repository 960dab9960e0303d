import { area } from "./area.ts";
import { comparison } from "./comparison.ts";
import { councilDates } from "./council-dates.ts";
import { datePage } from "./date-page.ts";
import { disagreementType } from "./disagreement-type.ts";
import { duty } from "./duty.ts";
import { facts } from "./facts.ts";
import { frontPage } from "./front-page.ts";
import { guide } from "./guide.ts";
import type { KindPage } from "./kind.ts";
import { letter } from "./letter.ts";
import { letterCheck } from "./letter-check.ts";
import { option } from "./option.ts";
import { organisation } from "./organisation.ts";
import { outcome } from "./outcome.ts";
import { question } from "./question.ts";
import { sharedService } from "./shared-service.ts";
import { sharing } from "./sharing.ts";
import { sheet } from "./sheet.ts";
import { site } from "./site.ts";
import { situation } from "./situation.ts";
import { source } from "./source.ts";
import { term } from "./term.ts";
import { timeLimit } from "./time-limit.ts";
import { whichOption } from "./which-option.ts";

/** Every kind of record, in the order of the tables for authors: all else that is told of kinds is made from these. */
export const kinds = {
  site,
  facts,
  comparison,
  "date-page": datePage,
  "council-dates": councilDates,
  "which-option": whichOption,
  sharing,
  "front-page": frontPage,
  guide,
  "disagreement-type": disagreementType,
  area,
  "shared-service": sharedService,
  situation,
  option,
  question,
  outcome,
  letter,
  sheet,
  "letter-check": letterCheck,
  duty,
  "time-limit": timeLimit,
  organisation,
  term,
  source,
} as const;

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** The name of a kind whose records have a page of their own. */
export type PageKind = {
  [Name in Kind]: (typeof kinds)[Name] extends { page: unknown } ? Name : never;
}[Kind];

/** Every kind's name. */
export const kindNames = Object.keys(kinds) as Kind[];

/** The kind a path inside `content/` belongs to, such as `areas/southend-on-sea.md`. */
export function findKind(path: string): Kind | undefined {
  return kindNames.find((name) => {
    const kind = kinds[name];
    return "file" in kind
      ? path === kind.file
      : path.startsWith(`${kind.folder}/`) && !path.slice(kind.folder.length + 1).includes("/");
  });
}

/** The page of a kind's records, for kinds that have one. */
export function findKindPage(name: Kind): KindPage | undefined {
  const kind = kinds[name];
  return "page" in kind ? (kind.page as KindPage) : undefined;
}
