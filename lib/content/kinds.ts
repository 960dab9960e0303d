import type { z } from "zod";
import { area } from "./kinds/area.ts";
import { comparison } from "./kinds/comparison.ts";
import { disagreementType } from "./kinds/disagreement-type.ts";
import { facts } from "./kinds/facts.ts";
import { guide } from "./kinds/guide.ts";
import { option } from "./kinds/option.ts";
import { organisation } from "./kinds/organisation.ts";
import { site } from "./kinds/site.ts";
import { source } from "./kinds/source.ts";
import { term } from "./kinds/term.ts";

/** Every kind of record: its schema, and the one file or the folder of files it lives in. */
export const kinds = {
  site: { schema: site, file: "site.md" },
  facts: { schema: facts, file: "facts.md" },
  comparison: { schema: comparison, file: "comparison.md" },
  guide: { schema: guide, folder: "guides" },
  "disagreement-type": { schema: disagreementType, folder: "disagreement-types" },
  area: { schema: area, folder: "areas" },
  option: { schema: option, folder: "options" },
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
