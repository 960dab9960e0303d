import { Buffer } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { formatDataProblem, isDataAddress } from "../lib/delivery/data-address.ts";
import { listHeaders, type Resource } from "../lib/delivery/headers.ts";
import type { FileWeight } from "../lib/publish/manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";
import type { Coding } from "./accept-encoding.ts";
import { type ByteRange, readRange } from "./byte-range.ts";
import { type Answer, findAnswer } from "./find-answer.ts";
import { findNotFound, type OpenSite } from "./open-site.ts";
import { readTarget } from "./read-target.ts";
import { findCoding, sendBytes, sendFile, sendRange } from "./send-file.ts";

/** Longer addresses than this are nobody's bookmark; they are turned away before anything looks at them. */
const longestAddress = 8192;

/** Answers one request from one release, with the headers of the delivery table on every answer. */
export function answerRequest(site: OpenSite, request: IncomingMessage, response: ServerResponse): void {
  const target = readTarget(request);
  const [asked = ""] = target.split("?");
  const isData = isDataAddress(asked);
  if (!namesOneHost(request)) {
    response.setHeader("Connection", "close");
    sendProblem(site, request, response, { status: 400, address: asked });
  } else if (request.method === "OPTIONS" && isData) {
    setHeaders(response, { address: asked, kind: "preflight" });
    response.writeHead(204).end();
  } else if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", isData ? "GET, HEAD, OPTIONS" : "GET, HEAD");
    sendProblem(site, request, response, { status: 405, address: asked });
  } else if (target.length > longestAddress) {
    sendProblem(site, request, response, { status: 414, address: asked });
  } else {
    sendAnswer(site, findAnswer(target, site.manifest), request, response);
  }
}

/** Two names would let whatever stands in between and this server read different ones (RFC 9112, 3.2). */
function namesOneHost({ headersDistinct, httpVersion }: IncomingMessage): boolean {
  const count = headersDistinct.host?.length ?? 0;
  return count === 1 || (count === 0 && httpVersion === "1.0");
}

function sendAnswer(
  site: OpenSite,
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (answer.kind === "missing") {
    sendProblem(site, request, response, { status: 404, address: answer.address });
  } else if (answer.kind === "redirect") {
    const kind = isDataAddress(answer.address) ? "missing" : "file";
    setHeaders(response, { address: answer.address, kind });
    response.writeHead(answer.status, { Location: answer.location, "Content-Length": 0 }).end();
  } else {
    sendPublished(site, answer, request, response);
  }
}

function sendPublished(
  site: OpenSite,
  answer: Extract<Answer, { file: string }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = join(site.root, answer.file);
  const weight = site.manifest.files[answer.file];
  const range = findRange(request, weight);
  // A part of a packed file is of no use to anyone, so parts are cut from the file itself.
  const coding = range === undefined ? findCoding(path, request.headers["accept-encoding"]) : "identity";
  const etag = toEtag(weight, coding);
  const page = site.manifest.pages.find(({ file }) => file === answer.file);
  setHeaders(response, { address: answer.address, kind: answer.kind, styleHash: page?.styleHash });
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("ETag", etag);
  response.setHeader("Accept-Ranges", "bytes");
  if (isCurrent(request.headers["if-none-match"], etag)) response.writeHead(304).end();
  else if (range !== undefined) sendRange(request, response, path, range);
  else sendFile(request, response, 200, path, coding);
}

/** The not-found page, or for open data some JSON: a script that reads it can say what is wrong. */
function sendProblem(
  site: OpenSite,
  request: IncomingMessage,
  response: ServerResponse,
  { status, address }: { status: number; address: string },
): void {
  if (isDataAddress(address)) {
    setHeaders(response, { address, kind: "missing" });
    sendBytes(request, response, status, Buffer.from(formatDataProblem(status)));
    return;
  }
  const page = findNotFound(site);
  setHeaders(response, { address: notFoundAddress, kind: "missing", styleHash: page?.styleHash });
  response.setHeader("Vary", "Accept-Encoding");
  if (page === undefined) {
    response.writeHead(status).end();
    return;
  }
  const path = join(site.root, page.file);
  sendFile(request, response, status, path, findCoding(path, request.headers["accept-encoding"]));
}

function setHeaders(response: ServerResponse, resource: Resource): void {
  for (const [name, value] of Object.entries(listHeaders(resource))) response.setHeader(name, value);
}

/** The part asked for, unless it is to be joined to a part of an older file: that browser needs the whole. */
function findRange(
  { headers, method }: IncomingMessage,
  weight: FileWeight | undefined,
): ByteRange | undefined {
  // Only GET has parts (RFC 9110, 14.2).
  if (method !== "GET") return undefined;
  const joined = headers["if-range"];
  if (weight === undefined || (joined !== undefined && joined !== toEtag(weight, "identity")))
    return undefined;
  return readRange(headers.range, weight.raw);
}

/** Weakly comparable by design: each packing of the same content has its own tag, made from the content alone. */
function toEtag(weight: FileWeight | undefined, coding: Coding): string {
  return `"${weight?.sha256.slice(0, 24) ?? ""}${coding === "identity" ? "" : `-${coding}`}"`;
}

function isCurrent(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
