import { exceptionLists } from "../../../lib/content/kinds/time-limit.ts";
import type { CouncilDates } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";
import { WordList } from "../words/word-list.tsx";

type Lists = CouncilDates["exceptions"];
type Props = { exceptions: Lists; only?: readonly (keyof Lists)[]; context: RenderContext };

/** The lists of reasons for which the law lets a council take longer, each to be linked to by its name. */
export function Exceptions({ exceptions, only = exceptionLists, context }: Props) {
  return only.map((name) => (
    <div key={name} id={name}>
      <p>
        <Inline words={exceptions[name].intro} context={context} />
      </p>
      <WordList items={exceptions[name].items} context={context} />
      <p>
        <Inline words={exceptions[name].note} context={context} />
      </p>
    </div>
  ));
}

/** The lists that some of these time limits speak of, in their order. */
export function listNeeded(rows: readonly { exceptions: string }[]): (keyof Lists)[] {
  // One of the reasons on the list for orders is the list for assessments.
  const hasOrder = rows.some(({ exceptions }) => exceptions === "order");
  return exceptionLists.filter((name) => hasOrder || rows.some(({ exceptions }) => exceptions === name));
}
