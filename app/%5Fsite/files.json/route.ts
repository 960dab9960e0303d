import { listCalendars } from "../../../lib/feeds/date-calendars.ts";
import { findBuildDay } from "../../_content/build-day.ts";
import { openSoundGuide } from "../../_content/open-content.ts";

export const dynamic = "force-static";

/** Files at addresses Next cannot write, `/dates/2026-09-02.ics` beside its page, for the publish step, which writes them. */
export function GET() {
  return Response.json(listCalendars(openSoundGuide(), findBuildDay()));
}
