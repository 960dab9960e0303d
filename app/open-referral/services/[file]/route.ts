import { findService, listServiceIds } from "../../../../lib/feeds/open-referral/api.ts";
import { findBuildDay } from "../../../_content/build-day.ts";
import { listParams } from "../../../_content/list-params.ts";
import { openSoundGuide } from "../../../_content/open-content.ts";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One file for each service. */
export function generateStaticParams() {
  return listParams((guide) => listServiceIds(guide).map((id) => ({ file: `${id}.json` })));
}

/** `/open-referral/services/{id}`: one service with all that belongs to it. */
export async function GET(_request: Request, { params }: Props) {
  const { file } = await params;
  const service = findService(openSoundGuide(), findBuildDay(), file.replace(/\.json$/, ""));
  return service ? Response.json(service) : new Response(null, { status: 404 });
}
