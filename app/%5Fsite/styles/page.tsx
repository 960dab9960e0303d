import type { Metadata } from "next";
import type { Area } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { listFooter, listMenu } from "../../../lib/pages/navigation.ts";
import { toView } from "../../../lib/pages/view.ts";
import { Contents } from "../../_components/frame/contents.tsx";
import { Footer } from "../../_components/frame/footer.tsx";
import { Header } from "../../_components/frame/header.tsx";
import { toItem } from "../../_components/frame/part.tsx";
import { Boxes, Facts, People, ThingsToTap } from "../../_components/styles/block-sheet.tsx";
import { ColourRoles } from "../../_components/styles/colour-roles.tsx";
import { Drawings, Signs } from "../../_components/styles/sign-sheet.tsx";
import { TypeScale } from "../../_components/styles/type-scale.tsx";
import { Section } from "../../_components/words/section.tsx";
import { findBuildDay } from "../../_content/build-day.ts";
import { describeSound, showSound } from "../../_content/show-page.tsx";

const address = "/_site/styles";
const title = "How this site looks";

/** The sheet's head: for whoever changes the site, and not for search engines. */
export function generateMetadata(): Metadata {
  return describeSound(({ site }) => ({
    title: `${title} - ${site.title}`,
    robots: { index: false },
    alternates: { canonical: `${site.address}${address}` },
    icons: { icon: "/icon.svg" },
  }));
}

/** Type, colours, signs, drawings and blocks, drawn by the components that every page is made of. */
export default function Page() {
  return showSound((guide) => <Styles guide={guide} />);
}

function Styles({ guide }: { guide: Guide }) {
  const [area] = guide.all.area;
  const sheets = [
    { item: toItem("Type"), drawn: <TypeScale /> },
    { item: toItem("Colours and what they are for"), drawn: <ColourRoles /> },
    { item: toItem("Signs"), drawn: <Signs /> },
    { item: toItem("Drawings"), drawn: <Drawings /> },
    { item: toItem("Things to tap"), drawn: <ThingsToTap /> },
    { item: toItem("Boxes"), drawn: <Boxes /> },
    { item: toItem("Facts"), drawn: <Facts /> },
    ...(area ? [{ item: toItem("People to ring"), drawn: <People view={toAreaView(guide, area)} /> }] : []),
  ];
  return (
    <>
      <Header site={guide.site} menu={listMenu(guide.pages)} address={address} />
      <div className="govuk-width-container">
        <main id="main" tabIndex={-1}>
          <h1>{title}</h1>
          <Contents items={sheets.map(({ item }) => item)} />
          {sheets.map(({ item, drawn }) => (
            <Section key={item.id} item={item}>
              {drawn}
            </Section>
          ))}
        </main>
      </div>
      <Footer site={guide.site} links={listFooter(guide.pages)} />
    </>
  );
}

/** The made-up service needs a council to stand in. */
function toAreaView(guide: Guide, area: Area) {
  return toView(guide, findBuildDay(), { address, under: "/", record: area }, []);
}
