import type { Root } from "mdast";
import type { z } from "zod";
import type { DrawnGuide } from "./drawn-guides.ts";

/** The one file of `content/` that a kind's only record is, or the folder that holds a file for each. */
type ContentPlace = { file: string } | { folder: string };

/** A record as its own kind knows it: its name, its text and the fields of its schema. */
type Own<Schema extends z.ZodType> = { name: string; body: Root } & z.output<Schema>;

/** What a page must be asked to know whether it shows a record of another kind. */
type ShowingPage = {
  kind: string;
  name: string;
  organisations?: readonly { name: string }[] | undefined;
  sharedServices?: readonly { name: string }[] | undefined;
};

/** What is told of every kind: what authors call it, its fields, and the order of its records where that of files will not do. */
type Described<Schema extends z.ZodType> = {
  title: string;
  schema: Schema;
  order?: (a: Own<Schema>, b: Own<Schema>) => number;
  /** The pages that show its records, for kinds whose records are reviewed with those pages. */
  isShownOn?: (page: ShowingPage, name: string) => boolean;
};

/** The page that each record of a kind has. */
export type KindPage<Schema extends z.ZodType = z.ZodType> = {
  /** Its address, from the record's name alone, so that it is known of a record that cannot be read. */
  address: (name: string) => string;
  /** The address of another record's page that shows this one, which then has no page of its own. */
  shownAt?: (record: Own<Schema>) => string | undefined;
  /** The page it stands under, where its address does not say so. */
  under?: string;
  /** Whether the page has no headings to link to but those of its text. */
  isTextAlone?: boolean;
};

/** A kind of record that is shown on other records' pages. */
export function defineKind<Schema extends z.ZodType, Place extends ContentPlace>(
  kind: Described<Schema> & Place,
): Described<Schema> & Place {
  return kind;
}

/** A kind of record with a page for each of its records. */
export function definePageKind<Schema extends z.ZodType, Place extends ContentPlace>(
  kind: Described<Schema> & Place & { page: KindPage<Schema> },
): Described<Schema> & Place & { page: KindPage<Schema> } {
  return kind;
}

/** For kinds whose records are read again with one guide, such as the glossary's terms. */
export function isGuide(name: DrawnGuide): (page: ShowingPage) => boolean {
  return (page) => page.kind === "guide" && page.name === name;
}
