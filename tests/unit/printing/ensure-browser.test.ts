import { describe, expect, it } from "vitest";
import { ensureBrowser } from "../../../printing/ensure-browser.ts";

describe("Finding a browser", () => {
  it("installs nothing when there is one", async () => {
    const tried: string[] = [];
    const missing = await ensureBrowser(
      () => "/usr/bin/chromium",
      async (command) => tried.push(command),
    );
    expect([missing, tried]).toEqual([undefined, []]);
  });

  it("stops at the first way that works, and says in one line what to do when none does", async () => {
    const tried: string[] = [];
    const run = async (command: string) => tried.push(command);
    expect(await ensureBrowser(() => (tried.length === 2 ? "/found" : undefined), run)).toBeUndefined();
    expect(tried).toHaveLength(2);
    const advice = await ensureBrowser(() => undefined, run);
    expect(advice).toContain("CHROMIUM_PATH");
    expect(advice).not.toContain("\n");
  });
});
