import { describeGuide, showGuide } from "../../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("older-letter");
}

/** For letters from before the calendar: late appeals and missing certificates instead of a date. */
export default function Page() {
  return showGuide("older-letter");
}
