import { stepAddress } from "../../../lib/guide/paths.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { listSteps, type Step } from "../../../lib/which-option/steps.ts";
import { type Answer, notSure, type Tree } from "../../../lib/which-option/tree.ts";

type Node = Step["at"];
type Place = { refersTo: "question" | "outcome"; name: string };

/** Every question in the order of asking, with its answers and a link to where each leads. */
export function TreeQuestions({ tree, context }: { tree: Tree; context: RenderContext }) {
  return listFirst(tree, "question").map((step) => (
    <div key={step.at.name}>
      <h3 id={idOf(step.at)}>
        <a href={toAddress(step)}>{step.at.title}</a>
      </h3>
      <ul>
        {step.at.kind === "question" &&
          step.at.answers
            .filter(({ id }) => id !== notSure)
            .map((answer) => (
              <li key={answer.id}>
                <Leads tree={tree} answer={answer} context={context} />
              </li>
            ))}
      </ul>
    </div>
  ));
}

/** Every outcome, with a link to the first page a reader can meet it on. */
export function TreeOutcomes({ tree }: { tree: Tree }) {
  return (
    <ul>
      {listFirst(tree, "outcome").map((step) => (
        <li key={step.at.name} id={idOf(step.at)}>
          <a href={toAddress(step)}>{step.at.title}</a>
        </li>
      ))}
    </ul>
  );
}

function Leads({ tree, answer, context }: { tree: Tree; answer: Answer; context: RenderContext }) {
  const say = (id: string) =>
    `“${toPlainWords(findAnswer(tree, id)?.words.tree ?? answer.words.tree, context)}”`;
  // Two answers may be worded alike, such as those about health and about care.
  const others = new Map(answer.instead?.map(({ after, to }) => [`${say(after)} ${to.name}`, { after, to }]));
  const hiding = [...new Set(answer.unless?.map(say))];
  return (
    <>
      {toPlainWords(answer.words.tree, context)}: <To tree={tree} place={answer.to} />
      {hiding.length > 0 && `. Not shown after ${hiding.join(" or ")}`}
      {[...others].map(([key, { after, to }]) => (
        <span key={key}>
          . After {say(after)}: <To tree={tree} place={to} />
        </span>
      ))}
    </>
  );
}

function To({ tree, place: { refersTo, name } }: { tree: Tree; place: Place }) {
  const node = refersTo === "question" ? tree.questions.get(name) : tree.outcomes.get(name);
  return <a href={`#${refersTo}-${name}`}>{node?.title}</a>;
}

/** For each question or outcome the first step at which a reader can meet it. */
function listFirst(tree: Tree, kind: Node["kind"]): Step[] {
  const first = new Map<Node, Step>();
  for (const step of listSteps(tree))
    if (step.at.kind === kind && !first.has(step.at)) first.set(step.at, step);
  return [...first.values()];
}

function findAnswer(tree: Tree, id: string): Answer | undefined {
  return [...tree.questions.values()].flatMap(({ answers }) => answers).find((answer) => answer.id === id);
}

function idOf({ kind, name }: Node): string {
  return `${kind}-${name}`;
}

function toAddress({ given }: Step): string {
  return stepAddress(given.map(({ answer }) => answer.id));
}
