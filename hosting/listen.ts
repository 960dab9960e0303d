import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** A port that answers, and how to stop answering. */
export type OpenPort = { readonly port: number; readonly close: () => Promise<void> };

/** What answers that is no ordinary request, which Node would answer by itself or not at all. */
type OddAnswers = {
  /** Bytes that are no request, or one that came too slowly. */
  readonly unreadable: (error: Error, socket: Duplex) => void;
  /** Somebody who takes this server for a proxy. */
  readonly connect: (socket: Duplex) => void;
};

/** Answers on every address of this machine, so that a phone can look too; port 0 takes any free one; rejects when the port cannot be had. */
export async function listen(answer: RequestListener, port: number, odd?: OddAnswers): Promise<OpenPort> {
  // Room for an absurdly long address, and no Host asked for, so that both get the site's own answer and headers.
  const server = createServer({ maxHeaderSize: 131_072, requireHostHeader: odd === undefined }, answer);
  if (odd !== undefined) {
    server.on("clientError", odd.unreadable);
    server.on("connect", (_request, socket) => odd.connect(socket));
    // An expectation that nobody knows may be passed over (RFC 9110, 10.1.1).
    server.on("checkExpectation", answer);
  }
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
