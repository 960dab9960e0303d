import { apiDetails } from "../../../lib/feeds/open-referral/api.ts";

export const dynamic = "force-static";

/** `/open-referral/`: which standard the open data follows. */
export function GET() {
  return Response.json(apiDetails);
}
