import { toServiceList } from "../../../lib/feeds/open-referral/api.ts";
import { findBuildDay } from "../../_content/build-day.ts";
import { openSoundGuide } from "../../_content/open-content.ts";

export const dynamic = "force-static";

/** `/open-referral/services`: every service on one page. */
export function GET() {
  return Response.json(toServiceList(openSoundGuide(), findBuildDay()));
}
