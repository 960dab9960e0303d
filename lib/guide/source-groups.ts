import type { Source } from "../content/record.ts";

/** One page of sources: the last part of its address, its heading, and what is on it. */
export type SourceGroup = { name: string; heading: string; types: readonly Source["type"][] };

/** The sources by what they are, strongest first: each group fills a page. */
export const sourceGroups: readonly SourceGroup[] = [
  { name: "acts", heading: "Acts", types: ["act"] },
  {
    name: "regulations",
    heading: "Regulations and Tribunal rules",
    types: ["regulations", "tribunal-rules"],
  },
  {
    name: "guidance",
    heading: "The Code of Practice and official guidance",
    types: ["code-of-practice", "official-guidance"],
  },
  { name: "decisions", heading: "Decisions of courts and ombudsmen", types: ["decision"] },
  { name: "charities", heading: "Pages of charities", types: ["charity-page"] },
  { name: "council-pages", heading: "Pages of councils", types: ["council-page"] },
  { name: "other-pages", heading: "Pages of SENDIASS and others", types: ["other-page"] },
];

/** The group a source is in; every type is in one. */
export function findSourceGroup({ type }: Pick<Source, "type">): SourceGroup {
  const group = sourceGroups.find(({ types }) => types.includes(type));
  if (!group) throw new Error(`no page lists sources of the type ${type}`);
  return group;
}
