import { expect, test } from "vitest";
import { toLeanPage, toPublishedPage } from "../../../lib/publish/build-page.ts";
import { weighPages } from "../../../lib/publish/weigh-page.ts";
import { toNextPage } from "./sample-build.ts";

const files = new Map(
  ["areas/kent.html", "map.png", "late.png", "icon.svg"].map((name, index) => [
    name,
    { raw: 10 ** index, brotli: 10 ** index, gzip: 10 ** index, sha256: "0" },
  ]),
);

function weigh(body: string) {
  const page = toPublishedPage(toLeanPage("areas/kent.html", toNextPage("/areas/kent", "Kent", body)), {
    css: "p{color:red}",
    cssFetches: [],
  });
  return weighPages(
    [page],
    [{ pattern: "/areas/:b", addresses: ["/areas/kent"] }],
    files,
    "https://example.org",
  )[0];
}

test("a page without pictures is one request, and its icon does not count", () => {
  expect(weigh("<p>x</p>")).toMatchObject({
    family: "/areas/:b",
    firstView: { brotli: 1, requests: 1 },
    cssBytes: 12,
  });
});

test("a picture counts once however often it is shown, and by its whole address too", () => {
  const body = '<img src="/map.png"><img src="/map.png"><img src="https://example.org/map.png">';
  expect(weigh(body)?.firstView).toMatchObject({ brotli: 11, requests: 2 });
});

test("a lazy picture is not part of the first view", () => {
  expect(weigh('<img src="/late.png" loading="lazy">')?.firstView.requests).toBe(1);
});
