import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Source } from "../../../lib/content/record.ts";
import { findPage, type Guide } from "../../../lib/guide/guide.ts";
import type { Page as GuidesPage } from "../../../lib/guide/pages.ts";
import { sourceGroupAddress } from "../../../lib/guide/paths.ts";
import { sourceGroups } from "../../../lib/guide/source-groups.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { noText } from "../../../lib/markdown/no-text.ts";
import { describeChecking } from "../../../lib/pages/checking.ts";
import type { Framed } from "../../../lib/pages/view.ts";
import { type Part, section } from "../../_components/frame/part.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { renameHead, toHead } from "../../_content/head.ts";
import { describeSound, showRecord, showSound } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ group: string }> };

export const dynamicParams = false;

/** One page for each group of sources. */
export function generateStaticParams() {
  return sourceGroups.map(({ name }) => ({ group: name }));
}

/** The group's head. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await params;
  return describeSound((guide) => {
    const page = toPage(guide, group);
    const head = toHead(guide, page);
    return renameHead(head, { description: `${page.record.title}. ${head.description}` });
  });
}

/** What each source of a group says, and how far it has been checked. */
export default async function Page({ params }: Props) {
  const { group } = await params;
  return showSound((guide) =>
    showRecord(guide, toPage(guide, group), { parts: () => listParts(guide, group) }),
  );
}

/** Read again with the page that leads to it, whose summary it shares. */
function toPage(guide: Guide, name: string): GuidesPage<Framed> {
  const group = sourceGroups.find((one) => one.name === name) ?? notFound();
  const { address: under, record } = findPage(guide, drawnGuides.sources);
  const { summary, next, reviewed, reviewBy } = record;
  const own = { kind: "source-group", title: group.heading, summary, next, reviewed, reviewBy, body: noText };
  return { address: sourceGroupAddress(group), under, record: own };
}

function listParts({ all }: Guide, name: string): Part<Framed>[] {
  const types = sourceGroups.find((one) => one.name === name)?.types ?? [];
  const sources = all.source.filter(({ type }) => types.includes(type));
  return [
    section(
      { id: "list", words: `${sources.length} sources, from A to Z` },
      sources.map(({ says }) => ({ says })),
      ({ context }) => (
        <ul className="source-entries">
          {sources.map((source) => (
            <SourceEntry key={source.name} source={source} context={context} />
          ))}
        </ul>
      ),
    ),
  ];
}

function SourceEntry({ source, context }: { source: Source; context: RenderContext }) {
  return (
    <li id={source.name}>
      <a href={source.link}>{source.title}</a>. <Inline words={source.says} context={context} />{" "}
      <span className="aside">{describeChecking(source)}</span>
    </li>
  );
}
