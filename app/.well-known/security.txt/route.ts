import { toSecurityText } from "../../../lib/pages/security-text.ts";
import { findBuildDay } from "../../_content/build-day.ts";
import { openSoundGuide } from "../../_content/open-content.ts";

export const dynamic = "force-static";

/** Who to tell of a security fault, dated from the day of the build. */
export function GET() {
  return new Response(toSecurityText(openSoundGuide().site, findBuildDay()));
}
