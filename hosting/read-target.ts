import type { IncomingMessage } from "node:http";

/** What a request line asks for, its query and all; a proxy's whole address counts if it names the host that the request is for. */
export function readTarget({ url = "/", headers }: Pick<IncomingMessage, "url" | "headers">): string {
  const [start, host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (start === undefined || host?.toLowerCase() !== headers.host?.toLowerCase()) return url;
  return url.slice(start.length).replace(/^(?!\/)/, "/");
}
