import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { listHeaders } from "../lib/delivery/headers.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";
import { findNotFound, type OpenSite } from "./open-site.ts";

/** Which status Node's parser means by an error; whatever else it cannot read is a bad request. */
const statuses: Readonly<Record<string, number | undefined>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node could not read as a request, with our page and headers, and hangs up. */
export function refuseSocket(site: OpenSite, socket: Duplex, error: NodeJS.ErrnoException): void {
  // Somebody who has hung up hears nothing, and half an answer is not to be followed by another: Node sees to it in this way too.
  const { _httpMessage: open } = socket as { _httpMessage?: { headersSent: boolean } };
  const isBegun = open?.headersSent === true;
  if (error.code === "ECONNRESET" || !socket.writable || isBegun) socket.destroy();
  else socket.end(toRawAnswer(site, statuses[error.code ?? ""] ?? 400, {}));
}

/** A whole answer as it goes over the wire, for where Node gives no response to fill. */
export function toRawAnswer(site: OpenSite, status: number, more: Readonly<Record<string, string>>): Buffer {
  const page = findNotFound(site);
  const body = page === undefined ? Buffer.alloc(0) : readFileSync(join(site.root, page.file));
  const headers = {
    ...listHeaders({ address: notFoundAddress, kind: "missing", styleHash: page?.styleHash }),
    ...more,
    Date: new Date().toUTCString(),
    "Content-Length": String(body.length),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Error"}\r\n${lines.join("")}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
