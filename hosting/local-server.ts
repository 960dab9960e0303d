import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { answerRequest } from "./answer-request.ts";
import { openSite } from "./open-site.ts";

/** A running server: its address without a trailing slash, and how to end it. */
export type LocalServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a published folder with the site's own headers; port 0 takes any free one. Rejects when nothing is published there. */
export async function startLocalServer(folder: string, port: number): Promise<LocalServer> {
  const site = openSite(folder);
  site();
  // Room for an absurdly long address, so that it gets the site's own answer and headers.
  const server = createServer({ maxHeaderSize: 131_072 }, (request, response) => {
    try {
      answerRequest(site(), request, response);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      response.destroy();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, done);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${taken}`, close };
}

/** Serves `dist/` on PORT, or 3000, and says where; answers with the exit code when it cannot. */
async function main(): Promise<number | undefined> {
  const folder = resolve(process.argv[2] ?? "dist");
  if (!existsSync(folder)) {
    process.stderr.write("dist  there is nothing to serve; run npm run build first\n");
    return 1;
  }
  const port = Number(process.env.PORT ?? "3000");
  const { url } = await startLocalServer(folder, port);
  process.stdout.write(`The guide is at ${url}\n`);
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await main();
  if (code !== undefined) process.exitCode = code;
}
