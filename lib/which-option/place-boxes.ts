import { Graph, layout } from "@dagrejs/dagre";
import type { Answer } from "./tree.ts";
import { type Box, boxId, line, padding } from "./tree-boxes.ts";

type Point = { x: number; y: number };

/** A box with its top left corner. */
export type PlacedBox = Box & Point;

/** A line from an answer's row to the box it leads to; `other` when only some earlier answers lead that way. */
export type Arrow = { points: readonly Point[]; other: boolean };

/** The boxes and arrows with their places, left to right in the order of asking, and the size of it all. */
export type Layout = { boxes: PlacedBox[]; arrows: Arrow[]; width: number; height: number };

/** Places the boxes so that arrows run to the right and cross as little as the layout library can manage. */
export function placeBoxes(boxes: readonly Box[]): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", ranksep: 110, nodesep: 22, edgesep: 12, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const leads = boxes.flatMap((box) =>
    box.rows.flatMap((row) => listLeads(row.answer).map((lead) => ({ box, row, ...lead }))),
  );
  for (const { box, to, name } of leads) graph.setEdge({ v: box.id, w: boxId(to), name }, {});
  layout(graph);
  const placed = new Map(boxes.map((box) => [box.id, place(box, graph.node(box.id) as Point)]));
  const arrows = leads.flatMap(({ box, row, to, name, other }) => {
    const [from, end] = [placed.get(box.id), placed.get(boxId(to))];
    const route = graph.edge({ v: box.id, w: boxId(to), name }) as { points?: Point[] };
    if (!from || !end) return [];
    const start = { x: from.x + from.width, y: from.y + row.top + (row.lines.length * line + padding) / 2 };
    const finish = { x: end.x, y: end.y + end.height / 2 };
    return [{ points: [start, ...(route.points ?? []).slice(1, -1), finish], other }];
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { boxes: [...placed.values()], arrows, width: Math.ceil(width), height: Math.ceil(height) };
}

function listLeads({ id, to, instead = [] }: Answer) {
  return [
    { to: { kind: to.refersTo, name: to.name }, name: id, other: false },
    ...instead.map(({ after, to: there }) => ({
      to: { kind: there.refersTo, name: there.name },
      name: `${id} after ${after}`,
      other: true,
    })),
  ];
}

/** The layout library gives a box's middle. */
function place(box: Box, { x, y }: Point): PlacedBox {
  return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
}
