import { Buffer } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Coding, chooseCoding } from "./accept-encoding.ts";
import type { ByteRange } from "./byte-range.ts";

const extensions: Readonly<Record<Coding, string>> = { br: ".br", gzip: ".gz", identity: "" };

/** The packing to send a file in: the best that an Accept-Encoding header allows, if the publish step packed the file at all. */
export function findCoding(path: string, accepted: string | undefined): Coding {
  const coding = chooseCoding(accepted);
  return existsSync(`${path}${extensions[coding]}`) ? coding : "identity";
}

/** Sends a whole file with the headers set so far; throws, with nothing sent, when it cannot be read. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
  coding: Coding,
): void {
  const body = readFileSync(`${path}${extensions[coding]}`);
  if (coding !== "identity") response.setHeader("Content-Encoding", coding);
  sendBytes(request, response, status, body);
}

/** Sends a part of the unpacked file with 206, or says with 416 how long the file is when it ends before that part. */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { first, last }: ByteRange,
): void {
  const whole = readFileSync(path);
  if (first >= whole.length) {
    response.setHeader("Content-Range", `bytes */${whole.length}`);
    sendBytes(request, response, 416, Buffer.alloc(0));
  } else {
    response.setHeader("Content-Range", `bytes ${first}-${last}/${whole.length}`);
    sendBytes(request, response, 206, whole.subarray(first, last + 1));
  }
}

/** Sends some bytes with the headers set so far; to HEAD, only how many they are. */
export function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Buffer,
): void {
  response.writeHead(status, { "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}
