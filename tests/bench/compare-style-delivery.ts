import { Buffer } from "node:buffer";
import { compress } from "../../lib/publish/compress.ts";
import type { PublishedPage } from "../../lib/publish/published-site.ts";

/** What a visit costs: bytes over the wire (brotli, headers included), requests (icons aside) and milliseconds of waiting. */
export type VisitCost = {
  readonly firstPageBytes: number;
  readonly bytes: number;
  readonly requests: number;
  readonly milliseconds: number;
};

/** Rough bytes of one request's and response's headers, once the connection has seen the long ones (HTTP/2). */
const headerBytes = 200;

/** A slow phone connection: 1.6 Mbps is 200 bytes a millisecond, and 150 ms pass before an answer begins. */
const connection = { bytesPerMillisecond: 200, roundTrip: 150 };

// Sheets inside pages are what the publish step makes; this shows whether it still should.
/** The cost of opening some pages in turn, with each page's sheet inside it and with one for the whole site that is kept. */
export async function compareStyleDelivery(
  visit: readonly Pick<PublishedPage, "html" | "css">[],
  siteSheet: string,
): Promise<{ inline: VisitCost; linked: VisitCost }> {
  const [first = 0, ...rest] = await Promise.all(visit.map((page) => weigh(page.html)));
  const [linkedFirst = 0, ...linkedRest] = await Promise.all(visit.map((page) => weigh(linkInstead(page))));
  const sheet = await weigh(siteSheet);
  return {
    inline: toCost(first, rest, visit.length),
    linked: toCost(linkedFirst + sheet, linkedRest, visit.length + 1),
  };
}

/** No request can start before the one before it has answered: a sheet is named by its page, a page by a tap. */
function toCost(firstPageBytes: number, rest: readonly number[], requests: number): VisitCost {
  const bytes = rest.reduce((total, value) => total + value, firstPageBytes);
  const milliseconds = requests * connection.roundTrip + Math.round(bytes / connection.bytesPerMillisecond);
  return { firstPageBytes, bytes, requests, milliseconds };
}

function linkInstead(page: Pick<PublishedPage, "html" | "css">): string {
  return page.html.replace(
    `<style>${page.css}</style>`,
    () => '<link rel="stylesheet" href="/assets/0123456789abcdef.css">',
  );
}

async function weigh(text: string): Promise<number> {
  return (await compress("page.html", Buffer.from(text))).brotli.length + headerBytes;
}
