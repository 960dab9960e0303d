import type { Sheet } from "../../../lib/content/record.ts";
import type { View } from "../../../lib/pages/view.ts";
import { type Part, plain, section, text } from "../../_components/frame/part.tsx";
import { Notes } from "../../_components/letters/notes.tsx";
import { RuledTable } from "../../_components/sheets/ruled-table.tsx";
import { TickList } from "../../_components/sheets/tick-list.tsx";
import { listSlugs } from "../../_content/list-params.ts";
import { describePage, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for each sheet. */
export function generateStaticParams() {
  return listSlugs("sheet");
}

/** The sheet's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("sheet", (await params).slug);
}

/** The sheet: what to fill in or to tick, which is what is printed, then how to use it. */
export default async function Page({ params }: Props) {
  return showPage("sheet", (await params).slug, { parts: listParts });
}

function listParts(sheet: Sheet): Part<Sheet>[] {
  const { notes, table, ticks = [] } = sheet;
  return [
    plain({}, () => <Whose />),
    ...(notes ? [plain<Sheet>({}, () => <Notes notes={notes} />)] : []),
    ...(table ? [section<Sheet>("What do you write down?", {}, () => <RuledTable table={table} />)] : []),
    ...ticks.map(({ title, items }) =>
      section<Sheet>(title, { items }, ({ context }: View<Sheet>) => (
        <TickList items={items} context={context} />
      )),
    ),
    text(sheet),
  ];
}

/** A sheet that lies among others says whose it is. */
function Whose() {
  return (
    <>
      <p className="on-screen">
        Print this page: it is one side of A4. We do not see or keep what you write.
      </p>
      <p className="paper-only">
        Name: <span className="blank" /> Sheet: <span className="blank" />
      </p>
    </>
  );
}
