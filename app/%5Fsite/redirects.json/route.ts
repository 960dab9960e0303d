import { listPages } from "../../../lib/guide/pages.ts";
import { listRedirects } from "../../../lib/pages/redirects.ts";
import { openLibrary } from "../../_content/open-library.ts";

export const dynamic = "force-static";

/** Former addresses, for the publish step, which turns them into redirects and does not publish this file. */
export function GET() {
  return Response.json(listRedirects(listPages(openLibrary())));
}
