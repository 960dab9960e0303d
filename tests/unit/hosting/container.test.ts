import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publish } from "../../../lib/publish/run.ts";
import { askPort } from "../../support/ask.ts";
import { makeWorkplace } from "../publish/sample-build.ts";
import {
  askUntilAnswered,
  endProcess,
  findFreePort,
  formatTemporaryPaths,
  hasNginx,
  toModule,
} from "./nginx-process.ts";

const hosting = join(import.meta.dirname, "../../../hosting");
const hidesServer = existsSync(toModule("headers_more_filter"));

/** The recipe's instructions in order: a name and its words, lines that go on put together. */
const instructions = readFileSync(join(hosting, "Dockerfile"), "utf8")
  .replace(/^#.*\n/gm, "")
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => ({ name: line.split(" ")[0] ?? "", words: line.slice(line.indexOf(" ") + 1) }));

const wordsOf = (wanted: string) => instructions.find(({ name }) => name === wanted)?.words ?? "";

test("the container listens where it says it does, and starts from a named Debian release", () => {
  expect(readFileSync(join(hosting, "nginx.conf"), "utf8")).toContain(`listen ${wordsOf("EXPOSE")};`);
  expect(wordsOf("FROM")).toMatch(/^debian:[a-z]+-slim$/);
});

// Does in a folder, with the nginx of this machine, what the recipe does in an image: no image is built, nothing is fetched.
describe.skipIf(!hasNginx || !existsSync("/etc/nginx"))("the container recipe", () => {
  let place: ReturnType<typeof makeWorkplace>;
  let image: string;
  let nginx: ChildProcess | undefined;

  beforeEach(async () => {
    place = makeWorkplace();
    image = join(place.folder, "image");
    // nginx answers as another user than the one who runs the tests.
    chmodSync(place.folder, 0o755);
    await publish(place.project, place.dist);
    cpSync("/etc/nginx", join(image, "etc/nginx"), { recursive: true, dereference: true });
  });

  afterEach(async () => {
    await endProcess(nginx);
    rmSync(place.folder, { recursive: true, force: true });
  });

  const inImage = (path: string) => path.replaceAll(/\/(srv|etc|var|run)\//g, `${image}/$1/`);

  test("makes an image of one release that answers readers", async () => {
    for (const { name, words } of instructions) {
      if (name === "RUN") runInImage(words);
      else if (name === "COPY") copyIntoImage(words);
      else expect(["FROM", "EXPOSE", "CMD"]).toContain(name);
    }
    const port = await findFreePort();
    const folder = join(image, "etc/nginx");
    for (const file of listFiles(folder))
      writeFileSync(file, inImage(readFileSync(file, "utf8")).replace("listen 8080", `listen ${port}`));
    const main = readFileSync(join(folder, "nginx.conf"), "utf8");
    for (const room of ["worker_connections 4096;", "worker_rlimit_nofile 8192;"])
      expect(main).toContain(room);
    // Where nginx would keep what is too long to hold, and its notes, is not the recipe's but the machine's.
    for (const kept of ["var/log/nginx", "var/lib/nginx", "run"])
      mkdirSync(join(image, kept), { recursive: true });
    writeFileSync(join(folder, "conf.d/temporary.conf"), formatTemporaryPaths(join(image, "var/lib/nginx")));
    if (!hidesServer) rmSync(join(folder, "conf.d/no-server-header.conf"));

    const [program = "", ...typed] = JSON.parse(wordsOf("CMD")) as string[];
    nginx = spawn(program, [...typed, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
    const reply = await askUntilAnswered(port, join(image, "var/log/nginx/error.log"));
    expect(reply.status).toBe(200);
    expect(reply.headers["content-security-policy"]).toContain("default-src 'none'");
    if (hidesServer) expect(reply.headers.server).toBeUndefined();
    expect((await askPort(port, "/no-such-page", {}, "GET")).status).toBe(404);
  });

  /** Each command in turn, in the image's folders; packages are this machine's own. */
  function runInImage(words: string): void {
    const commands = words.split(/\s*&&\s*/).filter((command) => !command.startsWith("apt-get "));
    const moved = inImage(commands.join(" && "));
    // Nothing is done to this machine by a step that nobody has thought of here.
    expect(moved.replaceAll(image, "").match(/(?<![\w.*])\/(?!(?:srv|etc|var|run)\/)[\w.*]+/g)).toBeNull();
    const { status, stderr } = spawnSync("sh", ["-ec", moved], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  }

  function copyIntoImage(words: string): void {
    const [, from, source = "", target = ""] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(words) ?? [];
    // Docker makes the folders of what it copies.
    const to = inImage(target);
    mkdirSync(dirname(to), { recursive: true });
    const release = join(`${place.dist}.releases`, readdirSync(`${place.dist}.releases`)[0] ?? "");
    cpSync(join(from === "recipe" ? hosting : release, source), to, { recursive: true });
  }
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
