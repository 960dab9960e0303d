import { z } from "zod";
import { broken } from "../broken.ts";
import { mendPhrase } from "./mend-phrase.ts";

const longest = 60;

/** What people type, as one short line; the message has it mended, for its author to copy. */
const phrase = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    const explain = (message: string) =>
      context.addIssue({ code: "custom", message, params: broken("phrase-form") });
    const mended = mendPhrase(value);
    if (value !== "" && !/[\p{L}\p{N}]/u.test(value)) explain("has no words; write what people type");
    else if (mended !== value)
      explain(`has spaces, marks or an apostrophe that people do not type; write "${mended}"`);
    else if (value.length > longest)
      explain(`has ${value.length} signs; the most is ${longest}: write it as people type it`);
  });

/** `content/problems/phrases.csv`: what parents and young people type or say, and where it is answered. */
export const phraseRow = z
  .strictObject({
    phrase,
    page: z.string().min(1),
    second_page: z.string(),
    also_typed: z.string().transform((value) =>
      value
        .split(";")
        .map((typed) => typed.trim().replace(/\s+/g, " "))
        .filter(Boolean),
    ),
    on_page: z.enum(["", "no", "yes"], { error: 'must be "yes", or empty' }),
  })
  .transform((row) => ({
    phrase: row.phrase,
    page: row.page,
    secondPage: row.second_page || undefined,
    alsoTyped: row.also_typed,
    isOnPage: row.on_page === "yes",
  }));

/** One phrase: the page that answers it, perhaps a second, slips and spellings it is typed with, and whether its page says it too. */
export type Phrase = z.output<typeof phraseRow>;

/** Where the table is inside `content/`. */
export const phraseTable = "problems/phrases.csv";

/** Its columns, in the order of its first line. */
export const phraseColumns = ["phrase", "page", "second_page", "also_typed", "on_page"] as const;
