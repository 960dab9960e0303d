import { existsSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { isStarted } from "../lib/publish/is-started.ts";
import { answerRequest } from "./answer-request.ts";
import { listen } from "./listen.ts";
import { openSite } from "./open-site.ts";
import { readPort } from "./read-port.ts";
import { refuseSocket, toRawAnswer } from "./refuse-socket.ts";

/** A running server: its address without a trailing slash, and how to end it. */
export type LocalServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a published folder with the site's own headers; port 0 takes any free one; rejects when nothing is published or the port is taken. */
export async function startLocalServer(folder: string, port: number): Promise<LocalServer> {
  const site = openSite(folder);
  site();
  const answer: RequestListener = (request, response) => {
    try {
      answerRequest(site(), request, response);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      response.destroy();
    }
  };
  const { port: taken, close } = await listen(answer, port, {
    unreadable: (error, socket) => refuseSocket(site(), socket, error),
    connect: (socket) => socket.end(toRawAnswer(site(), 405, { Allow: "GET, HEAD" })),
  });
  return { url: `http://localhost:${taken}`, close };
}

/** Why a port cannot be had, by the system's own code. */
const refusals: Readonly<Record<string, string | undefined>> = {
  EACCES: "is kept for the system",
  EADDRINUSE: "is in use by another program",
};

/** Serves `dist/` on PORT, or 3000, and says where, or in one line why it cannot and what to do. */
async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? "dist");
  if (!existsSync(folder)) return refuse("dist  there is nothing to serve; run npm run build first");
  const asked = process.env.PORT;
  const port = readPort(asked);
  if (port === undefined)
    return refuse(`PORT  "${asked}" is not a port; set a number from 1 to 65535, or none at all for 3000`);
  try {
    const { url } = await startLocalServer(folder, port);
    process.stdout.write(`The guide is at ${url}\n`);
  } catch (error) {
    const reason = refusals[(error as NodeJS.ErrnoException).code ?? ""];
    if (!reason) throw error;
    refuse(`PORT  ${port} ${reason}; set another, such as PORT=8080 npm start`);
  }
}

function refuse(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

if (isStarted(import.meta.url)) await main();
