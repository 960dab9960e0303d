import { Buffer } from "node:buffer";
import { request } from "node:http";

/** An answer as it came over the wire, its body not yet unpacked. */
export type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** Sends the path to a local port exactly as written, which fetch would not do. */
export function askPort(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Reply> {
  return new Promise((done, fail) => {
    request({ port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", fail)
      .end();
  });
}
