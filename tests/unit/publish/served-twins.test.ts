import { Buffer } from "node:buffer";
import { appendFileSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compress } from "../../../lib/publish/compress.ts";
import { publish } from "../../../lib/publish/run.ts";
import { openServedTwins } from "../../../lib/publish/served-twins.ts";
import { makeWorkplace, toNextPage, writeSampleBuild } from "./sample-build.ts";

let place: ReturnType<typeof makeWorkplace>;

beforeEach(async () => {
  place = makeWorkplace();
  await publish(place.project, place.dist);
});

afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

/** Publishes once more; answers with what was packed, which cannot be told from the files. */
async function publishAgain(): Promise<string[]> {
  const packed: string[] = [];
  await publish(place.project, place.dist, (path, content) => {
    packed.push(content.toString());
    return compress(path, content);
  });
  return packed;
}

const read = (name: string) => readFileSync(join(place.dist, name));
const find = (content = read("index.html")) => openServedTwins(place.dist)("index.html", content);
const record = () => join(dirname(realpathSync(place.dist)), "packing.json");

test("a file whose bytes are the same as in the served release has its twins already", () => {
  expect(find()).toEqual({ brotli: read("index.html.br"), gzip: read("index.html.gz") });
});

test("a file that changed, and one of another name, have none", () => {
  expect(find(Buffer.from(`${read("index.html")} `))).toBeUndefined();
  expect(openServedTwins(place.dist)("other.html", read("index.html"))).toBeUndefined();
  expect(openServedTwins(place.dist)("constructor", read("index.html"))).toBeUndefined();
});

test.each<[string, () => void]>([
  ["a damaged brotli twin", () => writeFileSync(join(place.dist, "index.html.br"), "x")],
  ["a gzip twin with more behind it", () => appendFileSync(join(place.dist, "index.html.gz"), "x")],
  [
    "a twin packed by hand, though it unpacks to the same",
    () => writeFileSync(join(place.dist, "index.html.gz"), gzipSync(read("index.html"), { level: 1 })),
  ],
  [
    "a twin of another text",
    () => writeFileSync(join(place.dist, "index.html.gz"), gzipSync("other", { level: 9 })),
  ],
  ["a missing twin", () => rmSync(join(place.dist, "index.html.gz"))],
  ["no record of twins", () => rmSync(record())],
  ["a record cut short", () => writeFileSync(record(), readFileSync(record(), "utf8").slice(0, 200))],
  ["a record of another shape", () => writeFileSync(record(), '{"files":{}}')],
  [
    "a record by another packer",
    () => {
      const { files } = JSON.parse(readFileSync(record(), "utf8"));
      writeFileSync(record(), JSON.stringify({ packer: "zlib 1.2", files }));
    },
  ],
  ["no release", () => rmSync(place.dist)],
])("with %s the file is packed anew, to the same bytes", async (_name, spoil) => {
  const twins = [read("index.html.br"), read("index.html.gz")];
  const content = read("index.html");
  spoil();
  expect(find(content)).toBeUndefined();
  expect(await publishAgain()).toContain(content.toString());
  expect([read("index.html.br"), read("index.html.gz")]).toEqual(twins);
});

test("a release that another run clears away while it is read is no loss", () => {
  const content = read("index.html");
  const findTwins = openServedTwins(place.dist);
  rmSync(`${place.dist}.releases`, { recursive: true });
  expect(findTwins("index.html", content)).toBeUndefined();
});

test("publishing again packs nothing, and after one changed word only the page that has it", async () => {
  expect(await publishAgain()).toEqual([]);
  writeSampleBuild(place.project, {
    "areas/kent.html": toNextPage("/areas/kent", "Kent", '<h1>Kent</h1><p class="card">y</p>'),
  });
  const packed = await publishAgain();
  expect(packed).toEqual([read("areas/kent.html").toString()]);
  expect(packed[0]).toContain('<p class="card">y</p>');
});

test("what cannot be packed stops the run, and the served release stays", async () => {
  const served = realpathSync(place.dist);
  rmSync(record());
  const fail = () => Promise.reject(new Error("out of memory"));
  await expect(publish(place.project, place.dist, fail)).rejects.toThrow("out of memory");
  expect(realpathSync(place.dist)).toBe(served);
});

test("a page refused while others are packed is the only thing that is said", async () => {
  rmSync(record());
  writeSampleBuild(place.project, {
    "areas/essex.html": toNextPage("/areas/essex", "Essex", '<h1 id="phone">Essex</h1><p style="x">y</p>'),
  });
  await expect(publish(place.project, place.dist)).rejects.toThrow(
    /^\.next\/server\/app\/areas\/essex\.html {2}.*\[style-attribute\]$/,
  );
});
