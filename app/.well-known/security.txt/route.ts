import { listRecords } from "../../../lib/content/library.ts";
import { toSecurityText } from "../../../lib/pages/security-text.ts";
import { findBuildDay } from "../../_content/build-day.ts";
import { openLibrary } from "../../_content/open-library.ts";

export const dynamic = "force-static";

/** Who to tell of a security fault, dated from the day of the build. */
export function GET() {
  const site = listRecords(openLibrary(), "site")[0];
  return new Response(site ? toSecurityText(site, findBuildDay()) : "");
}
