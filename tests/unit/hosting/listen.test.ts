import { networkInterfaces } from "node:os";
import { afterEach, expect, test } from "vitest";
import { listen, type OpenPort } from "../../../hosting/listen.ts";

const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const hasIpv6 = addresses.some(({ address }) => address === "::1");
const open: OpenPort[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function start(port: number): Promise<number> {
  const started = await listen((_request, response) => response.end("here"), port);
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

test("a port in use is refused", async () => {
  const port = await start(0);
  await expect(start(port)).rejects.toThrow("EADDRINUSE");
});

test("a closed port can be taken again", async () => {
  const port = await start(0);
  await Promise.all(open.splice(0).map(({ close }) => close()));
  expect(await start(port)).toBe(port);
});
