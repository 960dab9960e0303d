import { bodies } from "./bodies.ts";
import { choice } from "./choice.ts";
import { clock } from "./clock.ts";
import { deadlines } from "./deadlines.ts";
import { form } from "./form.ts";
import { readerWords } from "./reader-words.ts";
import type { WordingRule } from "./rule.ts";
import { tone } from "./tone.ts";

const rules = [...deadlines, ...clock, ...choice, ...bodies, ...readerWords, ...tone, ...form] as const;

/** The name an author sees in brackets behind a problem of wording. */
export type WordingRuleId = (typeof rules)[number]["id"];

/** Mistakes seen on real pages about SEND disagreements, each made impossible here. */
export const wordingRules: readonly WordingRule<WordingRuleId>[] = rules;
