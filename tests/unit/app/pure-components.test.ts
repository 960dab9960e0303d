import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = "app/_components";
const components = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

/** What a file imports, whether it says `from`, `import "x"` or `import("x")`. */
function listImports(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(([, path = ""]) => path);
}

it("finds the components, and what each imports", () => {
  expect(components.length).toBeGreaterThan(30);
  expect(components.filter(({ text }) => listImports(text).length > 0).length).toBeGreaterThan(30);
  expect(listImports('import { a } from "./a.ts";\nimport "./b.css";\nconst c = import("../c.ts");')).toEqual(
    ["./a.ts", "./b.css", "../c.ts"],
  );
});

it("components are given all they show: none opens the content itself", () => {
  const opening = components.flatMap(({ file, text }) =>
    listImports(text)
      .filter((path) => path.includes("_content/"))
      .map((path) => `${file} imports ${path}`),
  );
  expect(opening).toEqual([]);
});

it("components know the day only from who draws them: none reads a clock or the environment", () => {
  const reading = components.filter(({ text }) => /\bnew Date\b|\bDate\.now\b|\bprocess\.env\b/.test(text));
  expect(reading.map(({ file }) => file)).toEqual([]);
});
