import { expect, test } from "vitest";
import { listHeaders } from "../../../lib/delivery/headers.ts";
import { findContentType } from "../../../lib/delivery/media-types.ts";
import { type DeliveryRow, deliveryRows } from "../../../lib/delivery/rows.ts";

const page = { address: "/areas/kent", kind: "page", styleHash: "sha256-abc=" } as const;

test("a page may show its own sheet and same-origin pictures, and nothing else", () => {
  expect(listHeaders(page)["Content-Security-Policy"]).toBe(
    "default-src 'none'; img-src 'self'; style-src 'sha256-abc='; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test("a page without a sheet may show none", () => {
  expect(listHeaders({ address: "/", kind: "page" })["Content-Security-Policy"]).toContain(
    "style-src 'none'",
  );
});

test("every kind of response carries the whole set of security headers", () => {
  for (const kind of ["page", "file", "missing"] as const) {
    expect(listHeaders({ address: "/x.txt", kind })).toMatchObject({
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": expect.stringMatching(/^(?!.*=\((?!\))).*geolocation=\(\)/),
      "Content-Security-Policy": expect.stringContaining("default-src 'none'"),
    });
  }
});

test("no response says what software sent it", () => {
  const names = deliveryRows.flatMap((row) =>
    Object.keys(row.headers ?? {}).map((name) => name.toLowerCase()),
  );
  expect(names).not.toContain("server");
  expect(names).not.toContain("x-powered-by");
});

test("pages age in five minutes, pictures in a week, hashed files never, and a missing page is asked for again", () => {
  const age = (address: string, kind: "page" | "file" | "missing") =>
    listHeaders({ address, kind })["Cache-Control"];
  expect(age("/", "page")).toBe("public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800");
  expect(age("/icon.svg", "file")).toBe("public, max-age=604800");
  expect(age("/_next/static/media/a.123.svg", "file")).toBe("public, max-age=31536000, immutable");
  expect(age("/none", "missing")).toBe("no-cache");
});

test("only pages point at the speculation rules, and those have the type browsers insist on", () => {
  expect(listHeaders(page)["Speculation-Rules"]).toBe('"/speculation-rules.json"');
  expect(listHeaders({ address: "/none", kind: "missing" })["Speculation-Rules"]).toBeUndefined();
  expect(listHeaders({ address: "/speculation-rules.json", kind: "file" })["Content-Type"]).toBe(
    "application/speculationrules+json",
  );
});

test("text says its character set", () => {
  expect(findContentType("/areas/kent", "page")).toBe("text/html; charset=utf-8");
  expect(findContentType("/dates/2026-01-01.ics", "file")).toBe("text/calendar; charset=utf-8");
  expect(findContentType("/photo.png", "file")).toBe("image/png");
  expect(findContentType("/unknown.qqq", "file")).toBeUndefined();
});

test("a later row can open one kind of address without touching the others", () => {
  const card: DeliveryRow = {
    kinds: ["page"],
    path: "/areas/*/card",
    reason: "Councils frame it.",
    headers: { "X-Frame-Options": null, "Cross-Origin-Resource-Policy": "cross-origin" },
    policy: { "frame-ancestors": "*" },
  };
  const rows = [...deliveryRows, card];
  const framed = listHeaders({ ...page, address: "/areas/kent/card" }, rows);
  expect(framed["X-Frame-Options"]).toBeUndefined();
  expect(framed["Content-Security-Policy"]).toContain("frame-ancestors *");
  expect(framed["Content-Security-Policy"]).toContain("default-src 'none'");
  expect(listHeaders(page, rows)["X-Frame-Options"]).toBe("DENY");
});

test("a pattern's star stands for any run of characters, and other characters for themselves", () => {
  const matches = (path: string, address: string) =>
    "X-Row" in
    listHeaders({ address, kind: "file" }, [
      { kinds: ["file"], path, reason: "A row.", headers: { "X-Row": "yes" } },
    ]);
  expect(matches("/areas/*/card", "/areas/kent/card")).toBe(true);
  expect(matches("/*.svg", "/a/b.svg")).toBe(true);
  expect(matches("/*.svg", "/a/bxsvg")).toBe(false);
  expect(matches("/areas", "/areas/kent")).toBe(false);
});

test("every row says why it exists", () => {
  expect(deliveryRows.every((row) => row.reason.endsWith("."))).toBe(true);
});

const pageHeaders = (address: string) => listHeaders({ address, kind: "page", styleHash: "sha256-x" });

test("an area's card may be framed by any site, and loses nothing else that keeps it safe", () => {
  const { "X-Frame-Options": frame, ...card } = pageHeaders("/areas/leeds/card");
  expect(frame).toBeUndefined();
  expect(card["Content-Security-Policy"]).toMatch(
    /^default-src 'none';.*base-uri 'none'; frame-ancestors \*$/,
  );
  expect(card["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  const { "X-Frame-Options": _, ...other } = pageHeaders("/areas/leeds");
  const own = ["Content-Security-Policy", "Cross-Origin-Resource-Policy"];
  const rest = (headers: Record<string, string>) =>
    Object.entries(headers).filter(([name]) => !own.includes(name));
  expect(rest(card)).toEqual(rest(other));
});

test("no other page may be framed, not even one whose address is nearly a card's", () => {
  for (const address of [
    "/",
    "/areas/leeds",
    "/areas/leeds/leaflet",
    "/card",
    "/areas/card",
    "/areas/leeds/card/more",
  ]) {
    expect(pageHeaders(address)["X-Frame-Options"], address).toBe("DENY");
    expect(pageHeaders(address)["Content-Security-Policy"], address).toMatch(/frame-ancestors 'none'$/);
  }
});

test("a feed is sent as Atom", () => {
  const headers = listHeaders({ address: "/areas/leeds/changes.atom", kind: "file" });
  expect(headers["Content-Type"]).toBe("application/atom+xml; charset=utf-8");
});
