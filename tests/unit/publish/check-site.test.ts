import { expect, test } from "vitest";
import type { Redirect } from "../../../lib/delivery/redirect.ts";
import { toLeanPage, toPublishedPage } from "../../../lib/publish/build-page.ts";
import { formatBuildProblem } from "../../../lib/publish/build-problem.ts";
import { checkSite } from "../../../lib/publish/check-site.ts";
import { listSiteIndex } from "../../../lib/publish/site-index.ts";
import { toNextPage } from "./sample-build.ts";

type Options = { redirects?: Redirect[]; css?: string; cssFetches?: string[] };

async function check(html: string, options: Options = {}): Promise<string[]> {
  const sheet = { css: options.css ?? "p{color:red}", cssFetches: options.cssFetches ?? [] };
  const other = toNextPage("/areas/kent", "Kent", '<h1 id="phone">Kent</h1>');
  const pages = [
    toPublishedPage(toLeanPage("areas/essex.html", html), sheet),
    toPublishedPage(toLeanPage("areas/kent.html", other), sheet),
  ];
  const redirects = options.redirects ?? [];
  const site = listSiteIndex(pages, ["icon.svg", "map.png", "dates/x.ics"], redirects);
  return (await checkSite(pages, redirects, site)).map(formatBuildProblem);
}

const body = (content: string) => check(toNextPage("/areas/essex", "Essex", content));

test("a sound page has no problems", async () => {
  expect(
    await body(
      '<h1 id="a">x</h1><a href="#a">a</a><a href="#top">t</a><a href="/areas/kent#phone">k</a><a href="/dates/x.ics">i</a><a href="https://ipsea.org.uk">e</a><a href="tel:01">t</a><img src="/map.png" alt="">',
    ),
  ).toEqual([]);
});

test.each([
  ["<script>alert(1)</script>", "script"],
  ['<script src="/own.js"></script>', "script"],
  ['<script type="module">import "/a.js"</script>', "script"],
  ['<script type="application/ld+json" src="/a.json"></script>', "script"],
  ['<a href="javascript:alert(1)">x</a>', "script"],
  ['<p onclick="x()">y</p>', "event-handler"],
  ['<svg onload="x()"></svg>', "event-handler"],
  ['<p style="color:red">y</p>', "style-attribute"],
  ["<style>p{}</style>", "style-element"],
  ['<form action="/x"></form>', "form"],
  ['<div hidden="" id="S:0">late</div>', "streamed-content"],
  ['<template id="B:0"></template>', "streamed-content"],
  ['<img src="https://cdn.example/a.png" alt="">', "external-resource"],
  ['<img src="//cdn.example/a.png" alt="">', "external-resource"],
  ['<img srcset="https://cdn.example/a.png 2x" alt="">', "external-resource"],
  ['<img src="data:image/png;base64,AA" alt="">', "external-resource"],
  ['<link rel="stylesheet" href="https://cdn.example/a.css">', "external-resource"],
  ['<link rel="preload" href="//cdn.example/a.css">', "external-resource"],
  ['<iframe src="https://tube.example/1"></iframe>', "external-resource"],
  ['<iframe src="/areas/kent"></iframe>', "blocked-resource"],
  ['<video src="/map.png"></video>', "blocked-resource"],
  ['<img src="/none.png" alt="">', "missing-file"],
  ['<a href="/areas/none">x</a>', "missing-page"],
  ['<a href="https://example.org/areas/none">x</a>', "missing-page"],
  ['<a href="/areas/kent#none">x</a>', "missing-fragment"],
  ['<a href="#none">x</a>', "missing-fragment"],
  ['<a href="/areas/kent/">x</a>', "link-form"],
  ['<a href="/areas/kent.html">x</a>', "link-form"],
  ['<h2 id="main">Main</h2>', "repeated-id"],
  ['<h2 id="">Main</h2>', "id-form"],
  ["<h2 id>Main</h2>", "id-form"],
  ['<h2 id="two words">Main</h2>', "id-form"],
  ['<a href="#"></a>', "nameless-link"],
  ['<a href="/areas/kent">\u00a0\u200b</a>', "nameless-link"],
  ['<a href="/areas/kent"><img src="/map.png" alt=""></a>', "nameless-link"],
  ['<a href="/areas/kent"><span aria-hidden="true">&rarr;</span></a>', "nameless-link"],
  ['<a href="/areas/kent" aria-label=" "></a>', "nameless-link"],
  ["<button></button>", "nameless-link"],
])("%s is refused by the rule %s", async (content, rule) => {
  const problems = await body(content);
  expect(problems.some((line) => line.endsWith(`[${rule}]`))).toBe(true);
  expect(problems.every((line) => line.startsWith(".next/server/app/areas/essex.html  "))).toBe(true);
});

test.each([
  '<a href="/areas/kent"><img src="/map.png" alt="Kent"></a>',
  '<a href="/areas/kent"><svg><title>Kent</title></svg></a>',
  '<a href="/areas/kent" aria-label="Kent"></a>',
  '<h1 id="k">Kent</h1><a href="/areas/kent" aria-labelledby="k"></a>',
  '<a href="/areas/kent"><span aria-hidden="true">&rarr;</span> Kent</a>',
  '<a id="here"></a>',
])("%s has words, or is no link", async (content) => expect(await body(content)).toEqual([]));

test("a page that asks not to be listed may name another page as the one to list, if that exists", async () => {
  const hidden = '<meta name="robots" content="noindex"/>';
  const step = async (canonical: string, head: string) => {
    const lines = await check(toNextPage(canonical, "Essex", "<h1>x</h1>", head));
    return lines.map((line) => /\[(.*)\]/.exec(line)?.[1]);
  };
  expect(await step("/areas/kent", hidden)).toEqual([]);
  expect(await step("/areas/none", hidden)).toEqual(["canonical-address"]);
  expect(await step("/areas/kent", '<meta name="robots" content="index"/>')).toEqual(["canonical-address"]);
});

test("a page needs a title and a canonical link that is its own address", async () => {
  expect(await check(toNextPage("/areas/essex", " ", ""))).toEqual([
    ".next/server/app/areas/essex.html  the page has no title; give it one in the page's metadata  [title]",
  ]);
  expect((await check(toNextPage("/areas/esex", "Essex", "")))[0]).toContain("[canonical-address]");
  expect((await check("<!DOCTYPE html><title>x</title>"))[0]).toContain("[canonical]");
});

test("an id that a page has twice is named once, with what to do", async () => {
  expect(await body('<h2 id="next">Next</h2><section><h2 id="next">Next</h2></section>')).toEqual([
    '.next/server/app/areas/essex.html  the page has 2 parts with the id "next"; give the heading in the text other words  [repeated-id]',
  ]);
});

test("a title inside a picture is not the page's title", async () => {
  const html = toNextPage("/areas/essex", "", "<svg><title>x</title></svg>").replace("<title></title>", "");
  expect((await check(html))[0]).toContain("[title]");
});

test("the picture for sharing must be there", async () => {
  const toPage = (picture: string) =>
    toNextPage(
      "/areas/essex",
      "Essex",
      "",
      `<meta property="og:image" content="https://example.org${picture}"/>`,
    );
  expect(await check(toPage("/map.png"))).toEqual([]);
  expect(await check(toPage("/none.png"))).toEqual([
    ".next/server/app/areas/essex.html  the picture for sharing, https://example.org/none.png, does not exist; add the file or mend the metadata  [missing-file]",
  ]);
});

test("a sheet may not fetch what the policy blocks", async () => {
  const html = toNextPage("/areas/essex", "Essex", "");
  expect((await check(html, { cssFetches: ["/a.woff2"] }))[0]).toContain("[blocked-resource]");
  expect((await check(html, { cssFetches: ["https://fonts.example/a.png"] }))[0]).toContain(
    "[external-resource]",
  );
  expect(await check(html, { cssFetches: ["/map.png"] })).toEqual([]);
});

test.each([
  [[{ from: "/areas/kent", to: "/areas/essex" }], "is still a page"],
  [[{ from: "/old", to: "/none" }], "does not exist"],
  [
    [
      { from: "/a", to: "/b" },
      { from: "/b", to: "/areas/kent" },
    ],
    "itself an old address",
  ],
  [
    [
      { from: "/a", to: "/areas/kent" },
      { from: "/a", to: "/areas/essex" },
    ],
    "listed twice",
  ],
  [[{ from: "//evil.example", to: "/areas/kent" }], "not a plain address"],
  [[{ from: "/a b", to: "/areas/kent" }], "not a plain address"],
  [[{ from: "/a/*", to: "/areas/kent" }], "not a plain address"],
  [[{ from: "/a", to: "https://evil.example" }], "does not exist"],
])("the redirects %j are refused", async (redirects, message) => {
  const problems = await check(toNextPage("/areas/essex", "Essex", ""), { redirects });
  expect(problems.join("\n")).toContain(message);
  expect(problems.every((line) => line.startsWith(".next/server/app/_site/redirects.json.body  "))).toBe(
    true,
  );
});

test("a link to an old address says the new one", async () => {
  const html = toNextPage("/areas/essex", "Essex", '<a href="/old">x</a>');
  expect(await check(html, { redirects: [{ from: "/old", to: "/areas/kent" }] })).toEqual([
    ".next/server/app/areas/essex.html  the link /old leads to an old address; write /areas/kent  [old-address]",
  ]);
});
