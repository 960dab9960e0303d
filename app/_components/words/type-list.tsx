import { addressOf } from "../../../lib/content/record.ts";
import type { View } from "../../../lib/pages/view.ts";
import { Inline } from "./prose.tsx";

type TypeListProps = {
  view: Pick<View, "guide" | "context">;
  only?: readonly string[];
  withSummaries?: boolean;
};

/** The four types of disagreement, by who they are with; the one families take no part in says so. */
export function TypeList({ view: { guide, context }, only, withSummaries = false }: TypeListProps) {
  const all = guide.all["disagreement-type"];
  const types = only ? all.filter(({ name }) => only.includes(name)) : all;
  return (
    <ol className="types">
      {types.map((type) => (
        <li key={type.name}>
          <a href={addressOf(type)}>{type.whoWith}</a>
          {withSummaries && (
            <p>
              <Inline words={type.summary} context={context} />
            </p>
          )}
          {!type.familiesTakePart && <p className="aside">Parents and young people take no part in these.</p>}
        </li>
      ))}
    </ol>
  );
}
