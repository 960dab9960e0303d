import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A port that answers, and how to stop answering. */
export type OpenPort = { readonly port: number; readonly close: () => Promise<void> };

/** Answers on every address of this machine, so that a phone can look too; port 0 takes any free one; rejects when the port cannot be had. */
export async function listen(answer: RequestListener, port: number): Promise<OpenPort> {
  // Room for an absurdly long address, so that it gets the site's own answer and headers.
  const server = createServer({ maxHeaderSize: 131_072 }, answer);
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
}
