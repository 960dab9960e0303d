import type { Duty } from "../../../lib/content/record.ts";
import { toLink } from "../../../lib/pages/navigation.ts";
import type { View } from "../../../lib/pages/view.ts";
import { Inline } from "../words/prose.tsx";

type Props = { duties: readonly Duty[]; view: Pick<View, "guide" | "context"> };

/** The checklist: what the law asks, how sure we are of its text, our pages that help, and what is the council's own to publish. */
export function DutyList({ duties, view }: Props) {
  const heard = duties.filter(({ legalText }) => legalText === "second-hand").length;
  return (
    <>
      <p>
        {duties.length} points, L1 to L{duties.length}. Most are about the Local Offer; the line below each
        says where it comes from. For {heard} of them we have seen only what other bodies say of the legal
        text. Open the law itself before you rely on those.
      </p>
      <ol className="cards duties">
        {duties.map((duty) => (
          <li key={duty.name} id={duty.name}>
            <h3>
              {duty.name.toUpperCase()}. {duty.title}
            </h3>
            <p>
              <Inline words={duty.says} context={view.context} />
            </p>
            <p className="provenance">
              {duty.law}. {describeText(duty)}
            </p>
            <p>
              <strong>On your own site:</strong> <Inline words={duty.ownSite} context={view.context} />
            </p>
            <PageLinks duty={duty} view={view} />
          </li>
        ))}
      </ol>
    </>
  );
}

function PageLinks({ duty, view: { guide } }: { duty: Duty; view: Props["view"] }) {
  const found = guide.pages.filter(({ address }) => duty.pages?.includes(address)).map(toLink);
  if (found.length === 0) return null;
  return (
    <p className="line-links">
      <strong>Our pages:</strong>{" "}
      {found.map(({ address, words }) => (
        <a key={address} href={address}>
          {words}
        </a>
      ))}
    </p>
  );
}

function describeText({ legalText, copyRead }: Duty): string {
  if (legalText === "second-hand") return "Second-hand: we have not read the text itself.";
  return `We read the text${copyRead ? ` (${copyRead.charAt(0).toLowerCase()}${copyRead.slice(1)})` : ""}.`;
}
