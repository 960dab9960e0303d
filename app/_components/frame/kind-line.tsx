import type { Framed } from "../../../lib/pages/view.ts";

/** The one line that is for the reader and not about the law, where a record has it. */
export function KindLine({ record: { kindLine } }: { record: Pick<Framed, "kindLine"> }) {
  return kindLine && <p className="kind-line">{kindLine}</p>;
}
