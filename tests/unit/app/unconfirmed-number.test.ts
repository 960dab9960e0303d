import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { findServicePhone } from "../../../lib/areas/service-phone.ts";
import { listRecords, readLibrary } from "../../../lib/content/library.ts";
import { workOnContentCopy } from "./content-copy.ts";

/** The first area with a number to ring that nobody has confirmed, and with doubts to lead to. */
const [area] = listRecords(readLibrary(), "area").filter(
  (each) => each.doubts && findServicePhone(each) && !findServicePhone(each)?.confirmedOn,
);
if (!area) throw new Error("no area has a number that nobody has confirmed");

const findFolder = workOnContentCopy();

async function renderPage(name: string): Promise<string> {
  const page = await import("../../../app/areas/[slug]/page.tsx");
  return renderToStaticMarkup(await page.default({ params: Promise.resolve({ slug: name }) }));
}

const warning = "We have not yet checked this number with its owner.";
const link = '<a href="#what-we-are-not-sure-about">';

it("a number nobody has confirmed is said to be so, with a link only where there are doubts to read", {
  timeout: 60_000,
}, async () => {
  expect(await renderPage(area.name)).toContain(`${warning} ${link}`);

  const file = join(findFolder(), area.file);
  const text = readFileSync(file, "utf8");
  const without = text.replace(/^doubts:\n(?:[ ].*\n)+/m, "");
  expect(without).not.toBe(text);
  writeFileSync(file, without);
  vi.resetModules();

  const page = await renderPage(area.name);
  expect(page).toContain(warning);
  expect(page).not.toContain(link);
});
