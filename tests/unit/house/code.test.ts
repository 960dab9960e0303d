import { describe, expect, it } from "vitest";
import { checkComments, checkExports, checkFunctions } from "../../support/check-code.ts";
import { listComments, listExports } from "../../support/parsed-code.ts";
import { type CodeFile, readCode } from "../../support/project-code.ts";

const files = readCode();
const rooms = ["lib", "app", "commands", "hosting", "printing"];
/** Next takes what its own files export, such as a page or its head. */
const folders = ["lib", "app/_components", "app/_content", "commands", "hosting", "printing"];

const plant = (code: string, file = "lib/dates/planted.ts"): CodeFile => ({ file, code });
const saying = (comment: string) => plant(`${comment}\nexport const a = 1;\n`);

describe("An export", () => {
  it("has a comment of one sentence and under 30 words, and no comment is an essay", () => {
    expect(files.flatMap(listExports).length).toBeGreaterThan(500);
    expect(checkComments(files)).toEqual([]);
  });

  it.each<[string, CodeFile]>([
    ["has no comment", plant("export function a() {}\n")],
    ["has no comment", plant("// Not for readers of its name.\nexport type A = string;\n")],
    ["has no comment", plant("/** About something else. */\nconst b = 1;\nexport const a = b;\n")],
    ["has no comment", plant("export default function Page() {}\n", "app/areas/page.tsx")],
    ["has no comment", plant("export const dynamic = 1;\n")],
    ["has a comment of more than one sentence", saying("/** A date. It is a day. */")],
    ["has a comment of more than one sentence", saying("/**\n * A date.\n * `day` is its day.\n */")],
    ["has a comment of 30 words", saying(`/** ${"a ".repeat(29)}day. */`)],
    ["has a comment of over 60 words", plant(`const a = 1;\n// ${"a ".repeat(30)}\n// ${"b ".repeat(31)}\n`)],
  ])("is found where it %s", (wrong, file) => {
    expect(checkComments([file])).toEqual([expect.stringContaining(wrong)]);
  });

  it.each<[string, CodeFile]>([
    ["a setting of Next", plant("export const dynamicParams = false;\n", "app/areas/page.tsx")],
    ["a full stop in a name", saying('/** Says "St. Helens. Again", or `a.b`: see rule 20. */')],
    [
      "a function with overloads",
      plant("/** A day. */\nexport function a(): void;\nexport function a() {}\n"),
    ],
    ["two slashes in a string", plant(`const a = "https://a.org/${" a".repeat(70)}";\n`)],
  ])("may be %s", (_, file) => expect(checkComments([file])).toEqual([]));

  it("is named by another file", () => {
    expect(checkExports(files, folders)).toEqual([]);
  });

  it("is found where only its own file names it, and not where another takes it in any form", () => {
    const made = plant(
      "export const a = 1, { b, c: [d] } = x;\nexport type E = string;\nexport default a;\n",
    );
    const dead = checkExports([made], ["lib"]).map((line) => line.split(" ")[1]);
    expect(dead).toEqual(["a", "b", "d", "E", "default"]);
    const takes = [
      'import f, { a, type E } from "../../lib/dates/planted.ts";',
      'export { b as g } from "../../lib/dates/planted.ts";',
      'const { d } = await import("../../lib/dates/planted.ts");',
    ].map((code) => plant(code, "tests/unit/a.test.ts"));
    expect(checkExports([made, ...takes], ["lib"])).toEqual([]);
    expect(checkExports([made, ...takes], ["app"])).toEqual([]);
  });
});

describe("A function", () => {
  it("has 50 lines at most", () => {
    const ours = files.filter(({ file }) => rooms.some((room) => file.startsWith(`${room}/`)));
    expect(ours.length).toBeGreaterThan(300);
    expect(checkFunctions(ours)).toEqual([]);
  });

  it.each<[string, string, number]>([
    ["a", "function a() {\n§\n}", 2],
    ["a", "const a = async () => {\n§\n};", 2],
    ["Page", "export default function Page() {\n  return (\n    <p>\n§\n    </p>\n  );\n}", 6],
    ["b", "const a = {\n  b() {\n§\n  },\n};", 2],
    ["a function without a name", "list.map((one) => {\n§\n});", 2],
  ])("is found where %s has more", (name, code, own) => {
    const withLines = (count: number) =>
      checkFunctions([
        plant(
          code.replace(
            "§",
            Array(count - own)
              .fill("x;")
              .join("\n"),
          ),
          "app/planted.tsx",
        ),
      ]);
    expect(withLines(50)).toEqual([]);
    expect(withLines(51)).toEqual([expect.stringContaining(` ${name} has 51 lines`)]);
  });
});

it("a comment is read where it is one, with its own words alone", () => {
  const code = [
    "/**\n * Says *what*.\n */",
    "const a = `// $" + "{b /* in */}`; // why",
    "// and so",
    "const c = /\\/*/;\n",
  ].join("\n");
  expect(listComments(plant(code)).map(({ line, words }) => [line, words])).toEqual([
    [1, "Says *what*."],
    [4, "in"],
    [4, "why and so"],
  ]);
});

describe("A unit test", () => {
  const listMocking = (all: readonly CodeFile[]) =>
    all
      .filter(({ file, code }) => file.startsWith("tests/unit/") && /\bvi\.(?:doM|m)ock\(/.test(code))
      .map(({ file }) => file);

  it("mocks no module, as others in its worker would meet the mock: what it needs is given as an argument", () => {
    expect(listMocking(files)).toEqual([]);
    const mocking = plant(`vi.${"mock"}("../../lib/dates/planted.ts");`, "tests/unit/dates/planted.test.ts");
    expect(listMocking([mocking])).toEqual([mocking.file]);
  });
});
