import type { Root } from "mdast";
import type { z } from "zod";
import type { Reference, Words } from "./fields.ts";
import { findKindPage, type Kind, type kinds, type PageKind } from "./kinds/index.ts";

/** What every record has beside its kind's own fields: its file, its name and its parsed body. */
type RecordBase<Name extends Kind> = { kind: Name; name: string; file: string; body: Root };

/** A content file that broke no rule of its kind. */
export type RecordOf<Name extends Kind> = RecordBase<Name> & z.output<(typeof kinds)[Name]["schema"]>;

/** Any record at all. */
export type AnyRecord = { [Name in Kind]: RecordOf<Name> }[Kind];

/** The kinds that the references among these fields name. */
type NamedKinds<Fields> =
  Fields extends Reference<infer Name>
    ? Name
    : Fields extends Words | string
      ? never
      : Fields extends readonly (infer Item)[]
        ? NamedKinds<Item>
        : Fields extends object
          ? { [Key in keyof Fields]-?: NamedKinds<NonNullable<Fields[Key]>> }[keyof Fields]
          : never;

type Existing<Name extends Kind> = Name;

/** Every kind that a field can name; a schema that names a kind there is not does not compile here. */
export type ReferableKind = Existing<
  NamedKinds<{ [Name in Kind]: z.output<(typeof kinds)[Name]["schema"]> }[Kind]>
>;

/** A record that has a page of its own, or that another record's page shows. */
export type PageRecord = { [Name in PageKind]: RecordOf<Name> }[PageKind];

/** The address of the page that shows a record as its own subject; undefined for records that are only parts of pages. */
export function addressOf(record: PageRecord): string;
export function addressOf(record: AnyRecord): string | undefined;
export function addressOf(record: AnyRecord): string | undefined {
  const page = findKindPage(record.kind);
  return page?.shownAt?.(record) ?? page?.address(record.name);
}

/** What the whole site says of itself. */
export type Site = RecordOf<"site">;
/** Every time limit, amount and period. */
export type Facts = RecordOf<"facts">;
/** The side-by-side table. */
export type Comparison = RecordOf<"comparison">;
/** The words of every date's page. */
export type DatePage = RecordOf<"date-page">;
/** The words of what the council owes, and by when. */
export type CouncilDates = RecordOf<"council-dates">;
/** One thing that must be done within a time. */
export type TimeLimit = RecordOf<"time-limit">;
/** An explanation page. */
export type GuidePage = RecordOf<"guide">;
/** One of the four types of disagreement. */
export type DisagreementType = RecordOf<"disagreement-type">;
/** One council's arrangements. */
export type Area = RecordOf<"area">;
/** What has happened, and what to do now. */
export type Situation = RecordOf<"situation">;
/** One way forward. */
export type Option = RecordOf<"option">;
/** Where the questions of "which option fits" start, and what is said beside them. */
export type WhichOption = RecordOf<"which-option">;
/** One question, with its answers and where each leads. */
export type Question = RecordOf<"question">;
/** Where a way through the questions ends: what the reader can do now. */
export type Outcome = RecordOf<"outcome">;
/** Words to send, to say or to take along. */
export type Letter = RecordOf<"letter">;
/** A sheet to print and to write on. */
export type Sheet = RecordOf<"sheet">;
/** One thing a decision letter must say. */
export type LetterCheck = RecordOf<"letter-check">;
/** One thing the law makes a council publish or arrange. */
export type Duty = RecordOf<"duty">;
/** The words that leaflets and cards share. */
export type Sharing = RecordOf<"sharing">;
/** The doors of the front page. */
export type FrontPage = RecordOf<"front-page">;
/** A national service or the owner of an option. */
export type Organisation = RecordOf<"organisation">;
/** A section, regulation, rule, paragraph or page the guide relies on. */
export type Source = RecordOf<"source">;
