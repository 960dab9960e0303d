import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSync } from "esbuild";
import { HtmlValidate } from "html-validate";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { readManifest } from "../../../lib/publish/read-manifest.ts";
import { publish } from "../../../lib/publish/run.ts";
import { makeWorkplace, toNextPage, writeSampleBuild } from "./sample-build.ts";

let place: ReturnType<typeof makeWorkplace>;
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, "../../../lib/publish/run.ts");

function readTree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), readFileSync(path).toString("base64")]),
  );
}

const readRelease = () => readTree(join(realpathSync(place.dist), ".."));

test("pages, files, twins, headers and redirects are published, and nothing of Next's", async () => {
  await publish(place.project, place.dist);
  const names = Object.keys(readTree(realpathSync(place.dist))).filter((name) => !/\.(br|gz)$/.test(name));
  expect(names).toEqual([
    "/.well-known/security.txt",
    "/404.html",
    "/_headers",
    "/_redirects",
    "/areas/essex.html",
    "/areas/kent.html",
    "/icon.svg",
    "/index.html",
    "/open-referral/index.json",
    "/open-referral/services.json",
    "/open-referral/services/c513ba91.json",
    "/robots.txt",
    "/sitemap.xml",
    "/speculation-rules.json",
  ]);
  expect(existsSync(join(place.dist, "index.html.br"))).toBe(true);
});

test("a published page is this and nothing else", async () => {
  await publish(place.project, place.dist);
  expect(readFileSync(join(place.dist, "index.html"), "utf8")).toMatchInlineSnapshot(
    `"<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>:root{--brand:#123456}.page{color:var(--brand)}.card{border:1px solid}@media print{.card{border:0}}@media (prefers-color-scheme:dark){:root{--brand:#abcdef}}</style><title>Home</title><link rel="canonical" href="https://example.org/"><link rel="icon" href="/icon.svg?icon.1n45.svg" sizes="any" type="image/svg+xml"></head><body class="page"><main id="main"><h1>Hello 3</h1><p class="card">Due <strong>now</strong></p><a href="/areas/essex#phone">Essex</a><script type="application/ld+json">{"@type":"WebSite"}</script></main></body></html>"`,
  );
});

test("published pages are valid HTML", async () => {
  await publish(place.project, place.dist);
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
  for (const file of ["index.html", "areas/essex.html", "404.html"]) {
    const report = await validator.validateString(readFileSync(join(place.dist, file), "utf8"));
    expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([]);
  }
});

test("the not-found page carries its own policy for hosts that cannot send it", async () => {
  await publish(place.project, place.dist);
  const hash = readManifest(place.dist).pages.find((page) => page.address === "/404")?.styleHash;
  expect(hash).toMatch(/^sha256-/);
  const html = readFileSync(join(place.dist, "404.html"), "utf8").replaceAll("&#39;", "'");
  expect(html).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src '${hash}';`,
  );
});

test("two runs over the same build are the same byte for byte", async () => {
  await publish(place.project, place.dist);
  const first = readRelease();
  await publish(place.project, place.dist);
  expect(readRelease()).toEqual(first);
});

test("all problems come at once, and the published site is untouched", async () => {
  await publish(place.project, place.dist);
  const [before, served] = [readRelease(), realpathSync(place.dist)];
  writeSampleBuild(place.project, {
    "index.html": toNextPage("/", "", '<p style="color:red">x</p><a href="/none">y</a>'),
    "areas/essex.html": toNextPage("/areas/essex", "Essex", "<script>alert(1)</script>"),
  });
  const error: unknown = await publish(place.project, place.dist).catch((reason: unknown) => reason);
  expect(error instanceof Error ? error.message : "").toMatchInlineSnapshot(`
    ".next/server/app/areas/essex.html  the page has an inline script; take it out, no policy lets it run  [script]
    .next/server/app/index.html  the page has no title; give it one in the page's metadata  [title]
    .next/server/app/index.html  <p style="color:red"> is blocked by the policy; use a class  [style-attribute]
    .next/server/app/index.html  the link /none leads to a page that does not exist; mend the address or add the page  [missing-page]"
  `);
  expect(realpathSync(place.dist)).toBe(served);
  expect(readRelease()).toEqual(before);
});

test("a missing sheet is a problem, not a page without style", async () => {
  writeSampleBuild(place.project, { ".next/static/chunks/1yhz1k1.css": undefined });
  await expect(publish(place.project, place.dist)).rejects.toThrow("[missing-file]");
  expect(existsSync(place.dist)).toBe(false);
});

test("a real folder in the way is not overwritten", async () => {
  mkdirSync(place.dist);
  writeFileSync(join(place.dist, "mine.txt"), "mine");
  await expect(publish(place.project, place.dist)).rejects.toThrow("[target]");
  expect(readFileSync(join(place.dist, "mine.txt"), "utf8")).toBe("mine");
});

test("three releases are kept to go back to, and leftovers of killed runs go", async () => {
  const releases = `${place.dist}.releases`;
  mkdirSync(join(releases, "partial-999999999"), { recursive: true });
  for (let run = 0; run < 5; run++) await publish(place.project, place.dist);
  expect(readdirSync(releases).sort()).toEqual(["3", "4", "5"]);
  expect(lstatSync(place.dist).isSymbolicLink()).toBe(true);
});

test("after going back, the release that was gone back to outlives the next ones", async () => {
  const releases = `${place.dist}.releases`;
  for (let run = 0; run < 4; run++) await publish(place.project, place.dist);
  pointAt(2);
  const good = readRelease();
  await publish(place.project, place.dist);
  expect(readdirSync(releases).sort()).toEqual(["2", "3", "4", "5"]);
  pointAt(2);
  expect(readRelease()).toEqual(good);
  await publish(place.project, place.dist);
  expect(readdirSync(releases).sort()).toEqual(["2", "4", "5", "6"]);
});

/** What hosting/README.md says to do to go back. */
function pointAt(release: number): void {
  rmSync(place.dist);
  symlinkSync(`dist.releases/${release}/site`, place.dist);
}

test("a file whose bytes stay keeps its time, by which nginx knows it, and one that changed never has the old time", async () => {
  const readTime = (name: string) => Math.floor(statSync(join(place.dist, name)).mtimeMs / 1000);
  await publish(place.project, place.dist);
  const long = 1_700_000_000;
  for (const name of ["icon.svg", "index.html", "index.html.br"])
    utimesSync(join(place.dist, name), long, long);
  writeSampleBuild(place.project, { "robots.txt": "User-agent: x\n" });
  const robots = readTime("robots.txt");
  await publish(place.project, place.dist);
  expect(["icon.svg", "index.html", "index.html.br"].map(readTime)).toEqual([long, long, long]);
  expect(readTime("robots.txt")).toBeGreaterThan(robots);
});

test("a release made on the other side of the world, in a folder with a space and an é, is the same byte for byte", async () => {
  await publish(place.project, place.dist);
  const folder = join(place.folder, "Café of Zoë");
  cpSync(place.project, join(folder, "project"), { recursive: true });
  const target = join(folder, "dist");
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const zone of ["Pacific/Kiritimati", "America/St_Johns"]) {
    vi.stubEnv("TZ", zone);
    await publish(join(folder, "project"), target);
    expect(readTree(join(realpathSync(target), ".."))).toEqual(readRelease());
  }
});

test("runs at the same time each publish a whole release, and none takes another's number", async () => {
  await publish(place.project, place.dist);
  const whole = readRelease();
  const writer = buildWriter();
  const runs = await Promise.all([1, 2, 3].map(() => run(process.execPath, writer, place.dist)));
  expect(runs.map(({ code, error }) => [code, error])).toEqual(Array(3).fill([0, ""]));
  expect(readRelease()).toEqual(whole);
  const numbers = readdirSync(`${place.dist}.releases`).filter((name) => name !== "1");
  expect(numbers.sort()).toEqual(["2", "3", "4"]);
}, 60_000);

test("what is published can be read by the web server, whatever the builder's umask is", async () => {
  const umask = process.umask(0o077);
  onTestFinished(() => void process.umask(umask));
  await publish(place.project, place.dist);
  const entries = readdirSync(`${place.dist}.releases`, { recursive: true, withFileTypes: true });
  const modes = entries.map((entry) => {
    const { mode } = statSync(join(entry.parentPath, entry.name));
    return `${entry.isFile() ? "file" : "folder"} ${(mode & 0o777).toString(8)}`;
  });
  expect(
    new Set([...modes, `folder ${(statSync(`${place.dist}.releases`).mode & 0o777).toString(8)}`]),
  ).toEqual(new Set(["file 644", "folder 755"]));
});

test("started through a link, the command publishes, and ends with 0 and one line", async () => {
  const link = join(place.folder, "code");
  symlinkSync(join(import.meta.dirname, "../../.."), link);
  const { code, out } = await runCommand(join(link, "lib/publish/run.ts"));
  expect([code, out]).toEqual([0, expect.stringMatching(/^dist: 4 pages; middle page \d+ bytes.*\n$/)]);
  expect(existsSync(join(place.dist, "index.html"))).toBe(true);
}, 30_000);

test("the command ends with 1 and one line a problem", async () => {
  writeSampleBuild(place.project, { "index.html": toNextPage("/", "Home", '<a href="/none">y</a>') });
  const bad = await runCommand();
  expect([bad.code, bad.out]).toEqual([1, ""]);
  expect(bad.error).toBe(
    ".next/server/app/index.html  the link /none leads to a page that does not exist; mend the address or add the page  [missing-page]\n",
  );
}, 30_000);

test("a run killed at any moment leaves the old site served, whole, or the new one", async () => {
  const many = Array.from({ length: 60 }, (_, page) => `areas/a${page}`);
  const toPage = (address: string) => toNextPage(`/${address}`, "A", `<p>${"word ".repeat(2000)}</p>`);
  writeSampleBuild(
    place.project,
    Object.fromEntries(many.map((address) => [`${address}.html`, toPage(address)])),
  );
  await publish(place.project, place.dist);
  const whole = readTree(realpathSync(place.dist));
  const releases = `${place.dist}.releases`;
  const writer = buildWriter();
  let killedWhileWriting = 0;
  for (let attempt = 0; attempt < 15; attempt++) {
    const child = spawn(process.execPath, [writer, place.dist], { stdio: "ignore" });
    const ended = once(child, "exit");
    // Wait until it writes, then a little longer most times, so that the kill lands in different places.
    while (child.exitCode === null && !readdirSync(releases).includes(`partial-${child.pid}`)) await wait(1);
    await wait((attempt % 8) * 3);
    child.kill("SIGKILL");
    await ended;
    if (readdirSync(releases).some((name) => name.startsWith("partial-"))) killedWhileWriting += 1;
    expect(readTree(realpathSync(place.dist))).toEqual(whole);
  }
  expect(killedWhileWriting).toBeGreaterThan(0);
  await publish(place.project, place.dist);
  expect(readdirSync(releases).filter((name) => name.startsWith("partial-"))).toEqual([]);
}, 120_000);

test("a full disk leaves the old site served and nothing half-written", async () => {
  await publish(place.project, place.dist);
  const before = readRelease();
  // A limit on the size of a file makes the same write fail that a full disk would.
  writeSampleBuild(place.project, { "public/big.png": "x".repeat(3_000_000) });
  const command = `ulimit -f 2000; exec "${process.execPath}" --import tsx "${script}" "${place.project}" "${place.dist}"`;
  const { code, error } = await run("/bin/bash", "-c", `trap '' XFSZ; ${command}`);
  expect(code).toBe(1);
  expect(error).toMatch(/^dist {2}nothing was published: EFBIG.*\n$/);
  expect(readRelease()).toEqual(before);
  expect(readdirSync(`${place.dist}.releases`)).toEqual(["1"]);
}, 30_000);

/** A file that publishes what is published once more: as plain JavaScript it writes at once, where reading TypeScript first takes ten times as long. */
function buildWriter(): string {
  const outfile = join(place.folder, "write-again.mjs");
  const entryPoints = [join(import.meta.dirname, "write-again.ts")];
  buildSync({ entryPoints, bundle: true, platform: "node", format: "esm", outfile });
  return outfile;
}

const runCommand = (started = script) =>
  run(process.execPath, "--import", "tsx", started, place.project, place.dist);

/** Runs a command to its end; `code` is what it ended with. */
async function run(
  command: string,
  ...args: string[]
): Promise<{ code: number; out: string; error: string }> {
  const child = spawn(command, args);
  let [out, error] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  const [code] = await once(child, "close");
  return { code, out, error };
}
