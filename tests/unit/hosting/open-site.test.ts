import { realpathSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSite } from "../../../hosting/open-site.ts";
import { readManifest } from "../../../lib/publish/read-manifest.ts";
import { publish } from "../../../lib/publish/run.ts";
import { makeWorkplace, toNextPage, writeSampleBuild } from "../publish/sample-build.ts";

let place: ReturnType<typeof makeWorkplace>;

beforeEach(async () => {
  place = makeWorkplace();
  await publish(place.project, place.dist);
});

afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

const listAddresses = (site: ReturnType<ReturnType<typeof openSite>>) =>
  site.manifest.pages.map(({ address }) => address);

test("a release that is switched in while one is opened is not mixed with it", async () => {
  const first = realpathSync(place.dist);
  writeSampleBuild(place.project, { "areas.html": toNextPage("/areas", "Areas", "<h1>Areas</h1>") });
  await publish(place.project, place.dist);
  const second = realpathSync(place.dist);
  pointAt(first);
  // The moment between finding a release and reading its manifest is too short to hit by chance.
  const site = openSite(place.dist, (root) => {
    pointAt(second);
    return readManifest(root);
  });
  const opened = site();
  expect([opened.root, listAddresses(opened).includes("/areas")]).toEqual([first, false]);
  const next = site();
  expect([next.root, listAddresses(next).includes("/areas")]).toEqual([second, true]);
});

test("a release that has not changed is read once", () => {
  let count = 0;
  const site = openSite(place.dist, (root) => {
    count += 1;
    return readManifest(root);
  });
  expect(site()).toBe(site());
  expect(count).toBe(1);
});

function pointAt(release: string): void {
  symlinkSync(release, `${place.dist}.new`, "dir");
  renameSync(`${place.dist}.new`, place.dist);
}
