import { listRecords } from "../../lib/content/library.ts";
import type { Guide } from "../../lib/content/record.ts";
import { toChangeMail } from "../../lib/areas/change-mail.ts";
import { listDuties } from "../../lib/pages/duties.ts";
import { findServicePhone } from "../../lib/areas/service-phone.ts";
import type { View } from "../../lib/pages/view.ts";
import { AreaSharing } from "../_components/for-councils/area-sharing.tsx";
import { DutyList } from "../_components/for-councils/duty-list.tsx";
import { Frame } from "../_components/frame/frame.tsx";
import { OpenData } from "../_components/for-councils/open-data.tsx";
import { ReadyHtml } from "../_components/for-councils/ready-html.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const html = toItem("Which HTML can you copy?");
const areas = toItem("What do we hold for each council?");
const data = toItem("What can other systems read?");
const report = toItem("How do you tell us about a change?");
const duties = toItem("What must your Local Offer have?");

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/for-councils");
}

/** For the staff of councils and SENDIASS: links, leaflets, cards, feeds and the checklist. */
export default function Page() {
  return showPage(
    "guide",
    "/for-councils",
    (view) => <ForCouncils view={view} />,
    (guide, library) => [guide, ...listDuties(library)],
  );
}

function ForCouncils({ view }: { view: View<Guide> }) {
  const held = listRecords(view.library, "area");
  const sample = held.find(findServicePhone) ?? held[0];
  const after = [...(sample ? [html] : []), areas, data, report, duties];
  return (
    <Frame
      view={view}
      first={view.site.stillToSettle && <NotYet />}
      afterSections={after}
      after={
        <>
          {sample && (
            <Section item={html}>
              <ReadyHtml site={view.site} area={sample} />
            </Section>
          )}
          <Section item={areas}>
            <AreaSharing areas={held} />
          </Section>
          <Section item={data}>
            <OpenData />
          </Section>
          <Section item={report}>
            <p>
              Tell us when a provider, a number or an address changes.{" "}
              <a href={toChangeMail(view.site)}>Send us a change by e-mail</a>. The e-mail opens with the
              questions we need answered. Please write from your council's address, so that we can say who
              confirmed it.
            </p>
            <p>
              Does your council have no page here yet? Send us the same answers, and where you publish them.
              We then write its page.
            </p>
          </Section>
          <Section item={duties}>
            <DutyList duties={listDuties(view.library)} view={view} />
          </Section>
        </>
      }
    />
  );
}

/** Until the site's address and publisher are settled, what staff copy from here would soon lead nowhere. */
function NotYet() {
  return (
    <div className="box box-warning">
      <p>
        <strong>Please do not link or embed yet.</strong> Our web address, e-mail address and publisher are
        stand-ins until the guide opens. See <a href="/about#what-is-not-settled-yet">what is not settled</a>.
      </p>
    </div>
  );
}
