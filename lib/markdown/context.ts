import { keepFor } from "../memo/keep-for.ts";

/** What the words of a page stand for; made from the records, so that Markdown itself knows no records. */
export type RenderContext = {
  /** The words a fact stands for. */
  factWords: (name: string) => string;
  /** The date a name stands for, on pages made for one date. */
  dateWords?: (name: string) => string;
  /** On such pages, the context without their date: words that hold no date are drawn once for all of them. */
  undated?: RenderContext;
  /** The sources that stand behind a fact. */
  factSources: (name: string) => readonly string[];
  /** Where a term is explained. */
  termAddress: (name: string) => string;
  /** A source's number in the page's own list, counted from 1. */
  sourceNumber: (name: string) => number;
};

/** A context whose words show no numbers of sources, so that the page need not list them. */
export const withoutNumbers: (context: RenderContext) => RenderContext = keepFor(
  (context: RenderContext): RenderContext => ({
    ...context,
    sourceNumber: () => 0,
    ...(context.undated && { undated: withoutNumbers(context.undated) }),
  }),
);
