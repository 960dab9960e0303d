import type { Root } from "mdast";
import type { z } from "zod";
import type { Kind, kinds } from "./kinds/index.ts";

/** What every record has beside its kind's own fields: its file, its name and its parsed body. */
export type RecordBase<Name extends Kind> = { kind: Name; name: string; file: string; body: Root };

/** A content file that broke no rule of its kind. */
export type RecordOf<Name extends Kind> = RecordBase<Name> & z.output<(typeof kinds)[Name]["schema"]>;

/** Any record at all. */
export type AnyRecord = { [Name in Kind]: RecordOf<Name> }[Kind];

/** What the whole site says of itself. */
export type Site = RecordOf<"site">;
/** Every time limit, amount and period. */
export type Facts = RecordOf<"facts">;
/** The side-by-side table. */
export type Comparison = RecordOf<"comparison">;
/** The words of every date's page. */
export type DatePage = RecordOf<"date-page">;
/** An explanation page. */
export type Guide = RecordOf<"guide">;
/** One of the four types of disagreement. */
export type DisagreementType = RecordOf<"disagreement-type">;
/** One council's arrangements. */
export type Area = RecordOf<"area">;
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
/** One thing a decision letter must say. */
export type LetterCheck = RecordOf<"letter-check">;
/** One thing the law makes a council publish or arrange. */
export type Duty = RecordOf<"duty">;
/** The words that leaflets and cards share. */
export type Sharing = RecordOf<"sharing">;
/** A national service or the owner of an option. */
export type Organisation = RecordOf<"organisation">;
/** A section, regulation, rule, paragraph or page the guide relies on. */
export type Source = RecordOf<"source">;
