import type { z } from "zod";
import { area } from "./area.ts";
import { comparison } from "./comparison.ts";
import { datePage } from "./date-page.ts";
import { disagreementType } from "./disagreement-type.ts";
import { duty } from "./duty.ts";
import { facts } from "./facts.ts";
import { guide } from "./guide.ts";
import { letter } from "./letter.ts";
import { letterCheck } from "./letter-check.ts";
import { option } from "./option.ts";
import { organisation } from "./organisation.ts";
import { outcome } from "./outcome.ts";
import { question } from "./question.ts";
import { sharing } from "./sharing.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { term } from "./term.ts";
import { whichOption } from "./which-option.ts";

/** Every kind of record: its schema, and the one file or the folder of files it lives in. */
export const kinds = {
  site: { schema: site, file: "site.md" },
  facts: { schema: facts, file: "facts.md" },
  comparison: { schema: comparison, file: "comparison.md" },
  "date-page": { schema: datePage, file: "date-page.md" },
  "which-option": { schema: whichOption, file: "which-option.md" },
  sharing: { schema: sharing, file: "sharing.md" },
  guide: { schema: guide, folder: "guides" },
  "disagreement-type": { schema: disagreementType, folder: "disagreement-types" },
  area: { schema: area, folder: "areas" },
  option: { schema: option, folder: "options" },
  question: { schema: question, folder: "questions" },
  outcome: { schema: outcome, folder: "outcomes" },
  letter: { schema: letter, folder: "letters" },
  "letter-check": { schema: letterCheck, folder: "letter-checks" },
  duty: { schema: duty, folder: "duties" },
  organisation: { schema: organisation, folder: "organisations" },
  term: { schema: term, folder: "terms" },
  source: { schema: source, folder: "sources" },
} as const satisfies Record<string, { schema: z.ZodType } & ({ file: string } | { folder: string })>;

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** The kind a path inside `content/` belongs to, such as `areas/southend-on-sea.md`. */
export function findKind(path: string): Kind | undefined {
  const names = Object.keys(kinds) as Kind[];
  return names.find((name) => {
    const kind = kinds[name];
    return "file" in kind
      ? path === kind.file
      : path.startsWith(`${kind.folder}/`) && !path.slice(kind.folder.length + 1).includes("/");
  });
}
