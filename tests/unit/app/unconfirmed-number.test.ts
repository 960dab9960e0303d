import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { ContentFile } from "../../../lib/content/read.ts";
import { files } from "../feeds/areas.ts";
import { changeArea, give } from "./given-content.ts";

vi.mock("../../../app/_content/open-content.ts", () => import("./given-content.ts"));

const name = "southend-on-sea";
const warning = "We have not yet checked this number with its owner.";
const link = '<a href="#what-we-are-not-sure-about">';

async function renderPage(from: readonly ContentFile[]): Promise<string> {
  give(from);
  const page = await import("../../../app/areas/[slug]/page.tsx");
  return renderToStaticMarkup(await page.default({ params: Promise.resolve({ slug: name }) }));
}

describe("The number beside the big button", () => {
  it("is said to be unconfirmed, with a link only where there are doubts to read", async () => {
    expect(await renderPage(files)).toContain(`${warning} ${link}`);
    const without = await renderPage(changeArea(name, (text) => text.replace(/^doubts:\n(?:[ ].*\n)+/m, "")));
    expect(without).toContain(warning);
    expect(without).not.toContain(link);
  });

  it("is no longer said to be so once its owner has confirmed it", async () => {
    const confirmed = changeArea(name, (text) => {
      const [before = "", after = ""] = text.split("\ncontacts:\n");
      return `${before}\ncontacts:\n${after.replace("confirmed-on: not yet", "confirmed-on: 2026-11-20")}`;
    });
    expect(await renderPage(confirmed)).not.toContain(warning);
  });
});
