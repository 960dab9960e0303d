import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Area } from "../../../lib/content/record.ts";
import { findNamed, type Guide } from "../../../lib/guide/guide.ts";
import type { Page as GuidesPage } from "../../../lib/guide/pages.ts";
import { noText } from "../../../lib/markdown/no-text.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { type Framed, toView } from "../../../lib/pages/view.ts";
import { type Part, section } from "../../_components/frame/part.tsx";
import { Boxes, Facts, Service, ThingsToTap } from "../../_components/styles/block-sheet.tsx";
import { ColourRoles } from "../../_components/styles/colour-roles.tsx";
import { Drawings, Signs } from "../../_components/styles/sign-sheet.tsx";
import { TypeScale } from "../../_components/styles/type-scale.tsx";
import { findBuildDay } from "../../_content/build-day.ts";
import { toHead } from "../../_content/head.ts";
import { describeSound, showRecord, showSound } from "../../_content/show-page.tsx";

const address = "/_site/styles";
const summary = "Type, colours, signs, drawings and blocks, drawn by what every page is made of.";

/** The sheet's head: for whoever changes the site, and not for search engines. */
export function generateMetadata() {
  return describeSound((guide) => ({ ...toHead(guide, toPage(guide)), robots: { index: false } }));
}

/** The system of the site's look on one page. */
export default function Page() {
  return showSound((guide) => showRecord(guide, toPage(guide), { parts: () => listParts(guide) }));
}

/** Read again with the front page, which no guide is without. */
function toPage(guide: Guide): GuidesPage<Framed> {
  const { reviewed, reviewBy } = findNamed(guide, { refersTo: "guide", name: "home" });
  const record = {
    kind: "styles",
    title: "How does this site look?",
    summary: { tree: parseMarkdown(summary) },
    next: [drawnGuides.home],
    reviewed,
    reviewBy,
    body: noText,
  };
  return { address, under: "/accessibility", record };
}

function listParts(guide: Guide): Part<Framed>[] {
  const [area] = guide.all.area;
  return [
    section<Framed>("Type", {}, () => <TypeScale />),
    section<Framed>("Colours and what they are for", {}, () => <ColourRoles />),
    section<Framed>("Signs", {}, () => <Signs />),
    section<Framed>("Drawings", {}, () => <Drawings />),
    section<Framed>("Things to tap", {}, () => <ThingsToTap />),
    section<Framed>("Boxes", {}, () => <Boxes />),
    section<Framed>("Facts", {}, () => <Facts />),
    ...(area ? [section<Framed>("A service", {}, () => <Service view={toAreaView(guide, area)} />)] : []),
  ];
}

/** The made-up service needs a council to stand in. */
function toAreaView(guide: Guide, area: Area) {
  return toView(guide, findBuildDay(), { address, under: "/", record: area }, []);
}
