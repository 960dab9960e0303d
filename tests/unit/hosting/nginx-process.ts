import { type ChildProcess, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { askPort } from "../../support/ask.ts";

/** Where this machine has a module of nginx, whether it is there or not. */
export const toModule = (name: string) => `/usr/lib/nginx/modules/ngx_http_${name}_module.so`;
/** Whether the recipe can be tried here: it needs nginx and its brotli module. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0 && existsSync(toModule("brotli_static"));

/** Lines for `http` that keep what is too long for memory in a folder of the test's, and not the machine's. */
export function formatTemporaryPaths(folder: string): string {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return paths.map((name) => `${name}_temp_path ${join(folder, name)};`).join("\n");
}

/** Its first answer to a request for the front page; throws with what it wrote in its log after 5 seconds. */
export async function askUntilAnswered(port: number, log: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const reply = await askPort(port, "/", {}, "GET").catch(() => undefined);
    if (reply) return reply;
    await wait(50);
  }
  throw new Error(readFileSync(log, "utf8"));
}

/** Ends a server that still runs, and waits until it has. */
export async function endProcess(server: ChildProcess | undefined): Promise<void> {
  if (server?.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}

/** A port of this machine that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
