import { Frame } from "../../_components/frame/frame.tsx";
import { describePage, showPage } from "../../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/dates/older");
}

/** For letters from before the calendar: late appeals and missing certificates instead of a date. */
export default function Page() {
  return showPage("guide", "/dates/older", (view) => <Frame view={view} />);
}
