import { expect, it } from "vitest";
import { listHeaders } from "../../../lib/delivery/headers.ts";

const page = (address: string) => listHeaders({ address, kind: "page", styleHash: "sha256-x" });

it("an area's card may be framed by any site, and loses nothing else that keeps it safe", () => {
  const { "X-Frame-Options": frame, ...card } = page("/areas/leeds/card");
  expect(frame).toBeUndefined();
  expect(card["Content-Security-Policy"]).toMatch(
    /^default-src 'none';.*base-uri 'none'; frame-ancestors \*$/,
  );
  expect(card["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  const { "X-Frame-Options": _, ...other } = page("/areas/leeds");
  const own = ["Content-Security-Policy", "Cross-Origin-Resource-Policy"];
  const rest = (headers: Record<string, string>) =>
    Object.entries(headers).filter(([name]) => !own.includes(name));
  expect(rest(card)).toEqual(rest(other));
});

it("no other page may be framed, not even one whose address is nearly a card's", () => {
  for (const address of [
    "/",
    "/areas/leeds",
    "/areas/leeds/leaflet",
    "/card",
    "/areas/card",
    "/areas/leeds/card/more",
  ]) {
    expect(page(address)["X-Frame-Options"], address).toBe("DENY");
    expect(page(address)["Content-Security-Policy"], address).toMatch(/frame-ancestors 'none'$/);
  }
});

it("a feed is sent as Atom", () => {
  const headers = listHeaders({ address: "/areas/leeds/changes.atom", kind: "file" });
  expect(headers["Content-Type"]).toBe("application/atom+xml; charset=utf-8");
});
