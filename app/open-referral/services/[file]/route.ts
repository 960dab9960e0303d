import { listServices } from "../../../../lib/feeds/open-referral/api.ts";
import { openLibrary } from "../../../_content/open-library.ts";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One file for each service. */
export function generateStaticParams() {
  return listServices(openLibrary()).map(({ id }) => ({ file: `${id}.json` }));
}

/** `/open-referral/services/{id}`: one service with all that belongs to it. */
export async function GET(_request: Request, { params }: Props) {
  const { file } = await params;
  return Response.json(listServices(openLibrary()).find(({ id }) => `${id}.json` === file));
}
