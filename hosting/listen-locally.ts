import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A port that answers on this machine alone, and how to stop answering. */
export type LocalPort = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Answers on both addresses that `localhost` may stand for, as browsers and curl differ in which they try first;
 * port 0 takes any that is free. Rejects when the port cannot be had on both.
 */
export async function listenLocally(answer: RequestListener, port: number): Promise<LocalPort> {
  const first = await listen(answer, port, "127.0.0.1");
  const { port: taken } = first.address() as AddressInfo;
  try {
    const second = await listen(answer, taken, "::1");
    return { port: taken, close: () => closeAll([first, second]) };
  } catch (error) {
    if (hasCode(error, "EADDRNOTAVAIL", "EAFNOSUPPORT")) {
      // This machine has no IPv6, so nobody can ask for the second address.
      return { port: taken, close: () => closeAll([first]) };
    }
    await closeAll([first]);
    // What was free on one address was not on the other; another free port may be free on both.
    if (port === 0 && hasCode(error, "EADDRINUSE")) return listenLocally(answer, 0);
    throw error;
  }
}

/** Whether an error of the system's has one of these codes, such as `EADDRINUSE`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

function listen(answer: RequestListener, port: number, host: string): Promise<Server> {
  // Room for an absurdly long address, so that it gets the site's own answer and headers.
  const server = createServer({ maxHeaderSize: 131_072 }, answer);
  return new Promise((done, fail) => {
    server.once("error", fail).listen(port, host, () => done(server));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    ),
  );
}
