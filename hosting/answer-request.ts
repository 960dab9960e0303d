import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { listHeaders, type Resource } from "../lib/delivery/headers.ts";
import type { FileWeight } from "../lib/publish/manifest.ts";
import { notFoundAddress } from "../lib/publish/site-index.ts";
import { type Coding, chooseCoding } from "./accept-encoding.ts";
import { readRange } from "./byte-range.ts";
import { type Answer, findAnswer } from "./find-answer.ts";
import type { OpenSite } from "./open-site.ts";

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
  const weight = site.manifest.files[answer.file];
  const range = weight === undefined ? undefined : readRange(request.headers.range, weight.raw);
  // A part of a packed file is of no use to anyone, so parts are cut from the file itself.
  const coding = range === undefined ? chooseCoding(request.headers["accept-encoding"]) : "identity";
  const etag = toEtag(weight, coding);
  const page = site.manifest.pages.find(({ file }) => file === answer.file);
  setHeaders(response, { address: answer.address, kind: answer.kind, styleHash: page?.styleHash });
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("ETag", etag);
  response.setHeader("Accept-Ranges", "bytes");
  if (isCurrent(request.headers["if-none-match"], etag)) {
    response.writeHead(304).end();
    return;
  }
  const stale = request.headers["if-range"] !== undefined && request.headers["if-range"] !== etag;
  setOrDelete(request, "range", stale ? undefined : range);
  setOrDelete(request, "accept-encoding", coding === "identity" ? undefined : coding);
  request.url = `/${answer.file}`;
  site.sendFile(request, response, () => sendMissing(site, request, response));
}

function sendMissing(site: OpenSite, request: IncomingMessage, response: ServerResponse): void {
  const page = site.manifest.pages.find(({ address }) => address === notFoundAddress);
  setHeaders(response, { address: notFoundAddress, kind: "missing", styleHash: page?.styleHash });
  response.setHeader("Vary", "Accept-Encoding");
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  const coding = chooseCoding(request.headers["accept-encoding"]);
  const twin = { br: ".br", gzip: ".gz", identity: "" }[coding];
  const body = readFileSync(join(site.root, `${page.file}${twin}`));
  if (coding !== "identity") response.setHeader("Content-Encoding", coding);
  response
    .writeHead(404, { "Content-Length": body.length })
    .end(request.method === "HEAD" ? undefined : body);
}

function sendEmpty(response: ServerResponse, status: number): void {
  setHeaders(response, { address: "/", kind: "file" });
  response.writeHead(status, { "Content-Length": 0 }).end();
}

function setHeaders(response: ServerResponse, resource: Resource): void {
  for (const [name, value] of Object.entries(listHeaders(resource))) response.setHeader(name, value);
}

function setOrDelete(
  request: IncomingMessage,
  name: "range" | "accept-encoding",
  value: string | undefined,
): void {
  if (value === undefined) delete request.headers[name];
  else request.headers[name] = value;
}

/** Weakly comparable by design: each packing of the same content has its own tag, made from the content alone. */
function toEtag(weight: FileWeight | undefined, coding: Coding): string {
  return `"${weight?.sha256.slice(0, 24) ?? ""}${coding === "identity" ? "" : `-${coding}`}"`;
}

function isCurrent(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
