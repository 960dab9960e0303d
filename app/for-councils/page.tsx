import { toChangeMail } from "../../lib/areas/change-mail.ts";
import type { GuidePage, Site } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { CouncilPages } from "../_components/for-councils/council-pages.tsx";
import { DutyList } from "../_components/for-councils/duty-list.tsx";
import { OpenData } from "../_components/for-councils/open-data.tsx";
import { first, type Part, section, text } from "../_components/frame/part.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("for-councils");
}

/** For the staff of councils and SENDIASS: links, leaflets, cards, feeds and the checklist. */
export default function Page() {
  return showGuide("for-councils", { parts: listParts });
}

function listParts(record: GuidePage, { site, all }: Guide): Part<GuidePage>[] {
  return [
    ...(site.stillToSettle ? [first<GuidePage>({}, () => <NotYet />)] : []),
    text(record),
    section("What do we hold for each council?", {}, () => <CouncilPages areas={all.area} />),
    section("What can other systems read?", {}, () => <OpenData />),
    section("How do you tell us about a change?", {}, () => <Report site={site} />),
    section("What must your Local Offer have?", { duties: all.duty }, (view) => (
      <DutyList duties={all.duty} view={view} />
    )),
  ];
}

function Report({ site }: { site: Site }) {
  return (
    <p>
      Tell us when a provider, a number or an address changes.{" "}
      <a href={toChangeMail(site)}>Send us a change by email</a>. The email opens with the questions we need
      answered. Please write from your council's address, so that we can say who confirmed it.
    </p>
  );
}

/** Until the site's address and publisher are settled, what staff copy from here would soon lead nowhere. */
function NotYet() {
  return (
    <div className="box box-warning">
      <p>
        <strong>Today you can check what we say of your council.</strong>{" "}
        <a href="#what-do-we-hold-for-each-council">Choose its page</a>, and answer in one email. Please wait
        before you link to us or show our card. Our web address, email address and publisher are stand-ins
        until the guide opens. See <a href="/about#what-is-not-settled-yet">what is not settled</a>.
      </p>
    </div>
  );
}
