import { listRedirects } from "../../../lib/pages/redirects.ts";
import { openSoundGuide } from "../../_content/open-content.ts";

export const dynamic = "force-static";

/** Former addresses, for the publish step, which turns them into redirects and does not publish this file. */
export function GET() {
  return Response.json(listRedirects(openSoundGuide().pages));
}
