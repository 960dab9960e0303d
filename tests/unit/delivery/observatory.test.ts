import { describe, expect, it } from "vitest";
import { listHeaders, type Resource } from "../../../lib/delivery/headers.ts";
import { scoreHeaders } from "./observatory.ts";

const styleHash = "sha256-x";
/** What no answer of ours goes without; the last point there is, 5 for a host on the browsers' own list, is not for us to give. */
const always = [
  "csp-implemented-with-no-unsafe-default-src-none",
  "cookies-not-found",
  "hsts-implemented-max-age-at-least-six-months",
  "referrer-policy-private",
  "x-content-type-options-nosniff",
  "x-frame-options-implemented-via-csp",
];
const closed = ["cross-origin-resource-sharing-not-implemented", "corp-implemented-with-same-origin"];
const shown = ["cross-origin-resource-sharing-not-implemented", "corp-implemented-with-cross-origin"];
const open = [
  "cross-origin-resource-sharing-implemented-with-public-access",
  "corp-implemented-with-cross-origin",
];

/** Each family of answers: 130 where no other site has any use for it, 120 where other sites may show or read it on purpose. */
const families: [name: string, resource: Resource, score: number, reasons: string[]][] = [
  ["a page", { address: "/areas/kent", kind: "page", styleHash }, 130, closed],
  ["a page without a sheet", { address: "/", kind: "page" }, 130, closed],
  ["a card, which councils frame", { address: "/areas/kent/card", kind: "page", styleHash }, 120, shown],
  ["the not-found page, and any other refusal", { address: "/404", kind: "missing", styleHash }, 130, closed],
  ["a redirect", { address: "/areas/", kind: "file" }, 130, closed],
  ["a calendar", { address: "/dates/2026-11-02.ics", kind: "file" }, 130, closed],
  ["a contact file", { address: "/areas/kent/contact.vcf", kind: "file" }, 130, closed],
  ["a feed", { address: "/areas/kent/changes.atom", kind: "file" }, 130, closed],
  ["the sitemap", { address: "/sitemap.xml", kind: "file" }, 130, closed],
  ["the tree's picture", { address: "/which-option/tree.svg", kind: "file" }, 130, closed],
  ["the icon", { address: "/icon.svg", kind: "file" }, 120, shown],
  ["the picture for sharing", { address: "/social.png", kind: "file" }, 120, shown],
  ["the picture of a section", { address: "/social/dates.png", kind: "file" }, 120, shown],
  ["the speculation rules", { address: "/speculation-rules.json", kind: "file" }, 130, closed],
  ["the open data", { address: "/open-referral/services", kind: "file" }, 120, open],
  ["open data that is not there", { address: "/open-referral/services/0", kind: "missing" }, 120, open],
  ["leave to read open data", { address: "/open-referral/services", kind: "preflight" }, 120, open],
];

describe("The score of each family of answers, by the rules of Mozilla's HTTP Observatory", () => {
  it.each(families)("%s", (_name, resource, score, reasons) => {
    const found = scoreHeaders(listHeaders(resource));
    expect(found.score).toBe(score);
    expect(found.findings.map(({ rule }) => rule).toSorted()).toEqual([...always, ...reasons].toSorted());
  });

  it.each([
    ["Content-Security-Policy", undefined, 75],
    ["Content-Security-Policy", "default-src 'none'; script-src 'unsafe-inline'", 80],
    ["Content-Security-Policy", "default-src 'self'; form-action 'none'; frame-ancestors 'none'", 125],
    ["Strict-Transport-Security", undefined, 80],
    ["Strict-Transport-Security", "max-age=600", 120],
    ["Referrer-Policy", "unsafe-url", 120],
    ["X-Content-Type-Options", undefined, 125],
    ["Cross-Origin-Resource-Policy", "anything", 115],
    ["Set-Cookie", "a=b", 80],
    ["Access-Control-Allow-Credentials", "true", 50],
  ])("falls when %s is %s", (name, value, score) => {
    const { [name]: _gone, ...rest } = listHeaders({ address: "/", kind: "page", styleHash });
    expect(scoreHeaders(value === undefined ? rest : { ...rest, [name]: value }).score).toBe(score);
  });
});
