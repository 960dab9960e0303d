import type { Area } from "../../../lib/content/record.ts";

/** One thing a seed page says: where it is quoted from, and where the guide says it or why it does not. */
export type SeedFact = {
  /** The seed's own words, a whole line or a part of one. */
  readonly quote: string;
  /** The page that says it now; left out only when no page does. */
  readonly page?: string;
  /** Words that must stand on that page, in its own wording; for what an area may confirm or change, those its record holds now. */
  readonly words?: readonly string[] | ((area: Area) => readonly string[]);
  /** Why the guide says it otherwise, or not at all. */
  readonly reason?: string;
};

/** A seed's file in the fixtures and what became of each of its lines. */
export type Seed = { readonly file: string; readonly facts: readonly SeedFact[] };
