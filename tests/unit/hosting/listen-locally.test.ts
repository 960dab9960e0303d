import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, expect, test } from "vitest";
import { type LocalPort, listenLocally } from "../../../hosting/listen-locally.ts";

const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const hasIpv6 = addresses.some(({ address }) => address === "::1");
const [outside] = addresses.filter(({ internal, family }) => !internal && family === "IPv4");
const open: LocalPort[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function start(port: number): Promise<number> {
  const started = await listenLocally((_request, response) => response.end("here"), port);
  open.push(started);
  return started.port;
}

const read = async (host: string, port: number) => (await fetch(`http://${host}:${port}/`)).text();

test.each(["localhost", "127.0.0.1"])("%s answers", async (host) => {
  expect(await read(host, await start(0))).toBe("here");
});

test.skipIf(!hasIpv6)("[::1] answers", async () => {
  expect(await read("[::1]", await start(0))).toBe("here");
});

test.skipIf(outside === undefined)("nobody on the network is answered", async () => {
  const port = await start(0);
  await expect(read(outside?.address ?? "", port)).rejects.toThrow("fetch failed");
});

test("a port in use is refused", async () => {
  const port = await start(0);
  await expect(start(port)).rejects.toThrow("EADDRINUSE");
});

test.skipIf(!hasIpv6)(
  "a port in use on one of the two addresses is refused, and the other is let go",
  async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, "::1", () => done((other.address() as { port: number }).port));
    });
    await expect(start(port)).rejects.toThrow("EADDRINUSE");
    await new Promise((done) => other.close(done));
    expect(await start(port)).toBe(port);
  },
);

test("a closed port can be taken again", async () => {
  const port = await start(0);
  await Promise.all(open.splice(0).map(({ close }) => close()));
  expect(await start(port)).toBe(port);
});
