import { findService, listServiceIds } from "../../../../lib/feeds/open-referral/api.ts";
import { findBuildDay } from "../../../_content/build-day.ts";
import { openSoundGuide } from "../../../_content/open-content.ts";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One file for each service. */
export function generateStaticParams() {
  return listServiceIds(openSoundGuide()).map((id) => ({ file: `${id}.json` }));
}

/** `/open-referral/services/{id}`: one service with all that belongs to it. */
export async function GET(_request: Request, { params }: Props) {
  const { file } = await params;
  return Response.json(findService(openSoundGuide(), findBuildDay(), file.replace(/\.json$/, "")));
}
