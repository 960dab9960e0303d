import { area } from "../content/kinds/area.ts";
import { councilDates } from "../content/kinds/council-dates.ts";
import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import type { Source } from "../content/record.ts";
import { findSourceGroup, type SourceGroup } from "./source-groups.ts";

/** The page that these answers of "which option fits" lead to, first answer first; without any, the start. */
export function stepAddress(answers: readonly string[]): string {
  return [drawnGuides["which-option"], ...answers].join("/");
}

/** The picture of the whole tree of questions. */
export const treePictureAddress = `${drawnGuides["which-option"]}/tree.svg`;

/** The picture of what follows one answer to the first question. */
export function branchPictureAddress(answer: string): string {
  return `${drawnGuides["which-option"]}/tree/${answer}.svg`;
}

/** The page for a letter's date, written 2026-09-02. */
export function dateAddress(letter: string): string {
  return `${drawnGuides.dates}/${letter}`;
}

/** The calendar file of that page. */
export function calendarAddress(letter: string): string {
  return `${drawnGuides.dates}/${letter}.ics`;
}

/** The calendar file for the date on a certificate. */
export function certificateCalendarAddress(certificate: string): string {
  return `${drawnGuides.dates}/certificate-${certificate}.ics`;
}

/** The page of one event from which the council's time counts, with the calendar to find its day on. */
export function councilEventAddress(event: string): string {
  return `${councilDates.page.address("")}/${event}`;
}

/** What the council owes when something happened on a day, written 2026-09-02; at the part about one event where it is given. */
export function councilDayAddress(day: string, event?: string): string {
  return `${dateAddress(day)}/council${event === undefined ? "" : `#${event}`}`;
}

/** All that an area's addresses are made of; an area that could not be read has it too. */
type Named = { name: string };

/** The file that saves an area's service to a phone. */
export function contactCardAddress({ name }: Named): string {
  return `${area.page.address(name)}/contact.vcf`;
}

/** An area's leaflet of one sheet. */
export function leafletAddress({ name }: Named): string {
  return `${area.page.address(name)}/leaflet`;
}

/** An area's card, made to be framed by other sites. */
export function cardAddress({ name }: Named): string {
  return `${area.page.address(name)}/card`;
}

/** What the council's own staff need: what we say of it, what is missing, and what to copy. */
export function staffAddress({ name }: Named): string {
  return `${area.page.address(name)}/staff`;
}

/** The feed of an area's changes. */
export function areaFeedAddress({ name }: Named): string {
  return `${area.page.address(name)}/changes.atom`;
}

/** Where a term is explained. */
export function termAddress(name: string): string {
  return `${drawnGuides.glossary}#${name}`;
}

/** Where all is told of a source: who publishes it, which copy was read and when it was opened. */
export function sourceAddress(source: Pick<Source, "name" | "type">): string {
  return `${sourceGroupAddress(findSourceGroup(source))}#${source.name}`;
}

/** The page of one group of sources. */
export function sourceGroupAddress({ name }: SourceGroup): string {
  return `${drawnGuides.sources}/${name}`;
}

/** Where an organisation is described. */
export function organisationAddress(name: string): string {
  return `${drawnGuides.support}#${name}`;
}
