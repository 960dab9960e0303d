import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { listHeaders, type Resource } from "../lib/delivery/headers.ts";
import type { FileWeight } from "../lib/publish/manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";
import type { Coding } from "./accept-encoding.ts";
import { type ByteRange, readRange } from "./byte-range.ts";
import { type Answer, findAnswer } from "./find-answer.ts";
import type { OpenSite } from "./open-site.ts";
import { findCoding, sendFile, sendRange } from "./send-file.ts";

/** Longer addresses than this are nobody's bookmark; they are turned away before anything looks at them. */
const longestAddress = 8192;

/** Answers one request from one release, with the headers of the delivery table on every answer. */
export function answerRequest(site: OpenSite, request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    sendEmpty(response, 405);
  } else if (target.length > longestAddress) {
    sendEmpty(response, 414);
  } else {
    sendAnswer(site, findAnswer(target, site.manifest), request, response);
  }
}

function sendAnswer(
  site: OpenSite,
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (answer.kind === "missing") {
    sendMissing(site, request, response);
  } else if (answer.kind === "redirect") {
    response.setHeader("Location", answer.location);
    sendEmpty(response, answer.status);
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

function sendMissing(site: OpenSite, request: IncomingMessage, response: ServerResponse): void {
  const page = site.manifest.pages.find(({ address }) => address === notFoundAddress);
  setHeaders(response, { address: notFoundAddress, kind: "missing", styleHash: page?.styleHash });
  response.setHeader("Vary", "Accept-Encoding");
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  const path = join(site.root, page.file);
  sendFile(request, response, 404, path, findCoding(path, request.headers["accept-encoding"]));
}

function sendEmpty(response: ServerResponse, status: number): void {
  setHeaders(response, { address: "/", kind: "file" });
  response.writeHead(status, { "Content-Length": 0 }).end();
}

function setHeaders(response: ServerResponse, resource: Resource): void {
  for (const [name, value] of Object.entries(listHeaders(resource))) response.setHeader(name, value);
}

/** The part asked for, unless it is to be joined to a part of an older file: that browser needs the whole. */
function findRange({ headers }: IncomingMessage, weight: FileWeight | undefined): ByteRange | undefined {
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
