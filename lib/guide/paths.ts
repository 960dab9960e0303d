import type { AnyRecord, Area } from "../content/record.ts";

/** Guides whose address is not their name. */
const guideAddresses: Readonly<Record<string, string | undefined>> = {
  home: "/",
  "older-letter": "/dates/older",
  "which-option-tree": "/which-option/tree",
};

/** The address of a record's own page, or undefined when it is shown on another record's page only. */
export function addressOf(record: AnyRecord): string | undefined {
  switch (record.kind) {
    case "guide":
      return guideAddresses[record.name] ?? `/${record.name}`;
    case "comparison":
      return "/mediation-or-disagreement-resolution";
    case "disagreement-type":
      return `/disagreement-types/${record.name}`;
    case "area":
      return areaAddress(record);
    case "letter":
      return `/letters/${record.name}`;
    case "option":
      return record.guide ? `/${record.guide.name}` : `/options/${record.name}`;
    default:
      return undefined;
  }
}

/** The page that these answers of "which option fits" lead to, first answer first; without any, the start. */
export function stepAddress(answers: readonly string[]): string {
  return ["/which-option", ...answers].join("/");
}

/** The page for a letter's date, written 2026-09-02. */
export function dateAddress(letter: string): string {
  return `/dates/${letter}`;
}

/** The calendar file of that page. */
export function calendarAddress(letter: string): string {
  return `/dates/${letter}.ics`;
}

/** The calendar file for the date on a certificate. */
export function certificateCalendarAddress(certificate: string): string {
  return `/dates/certificate-${certificate}.ics`;
}

/** All that an area's addresses are made of; an area that could not be read has it too. */
type Named = Pick<Area, "name">;

function areaAddress({ name }: Named): string {
  return `/areas/${name}`;
}

/** The file that saves an area's service to a phone. */
export function contactCardAddress(area: Named): string {
  return `${areaAddress(area)}/contact.vcf`;
}

/** An area's leaflet of one sheet. */
export function leafletAddress(area: Named): string {
  return `${areaAddress(area)}/leaflet`;
}

/** An area's card, made to be framed by other sites. */
export function cardAddress(area: Named): string {
  return `${areaAddress(area)}/card`;
}

/** The feed of an area's changes. */
export function areaFeedAddress(area: Named): string {
  return `${areaAddress(area)}/changes.atom`;
}

/** Where a term is explained. */
export function termAddress(name: string): string {
  return `/glossary#${name}`;
}

/** Where all is told of a source: who publishes it, which copy was read and when it was opened. */
export function sourceAddress(name: string): string {
  return `/sources#${name}`;
}

/** Where an organisation is described. */
export function organisationAddress(name: string): string {
  return `/support#${name}`;
}
