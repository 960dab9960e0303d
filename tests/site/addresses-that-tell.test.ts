import { describe, expect, it } from "vitest";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toMainText } from "../support/page-text.ts";

const site = openBuiltSite();
/** Whose address holds a date or answers of the reader's. */
const telling = site.published.filter(({ address }) =>
  /^\/dates\/\d{4}-|^\/which-option\/(?!tree$)/.test(address),
);

describe("An address that holds a date or answers", () => {
  it("is said on its page to be sent by the browser, and that the host's log may keep it", () => {
    expect(telling.length).toBeGreaterThan(900);
    expect(listFindings(telling, checkSaid)).toEqual([]);
    const [one] = telling as [BuiltPage];
    expect(checkSaid(plantDefect(one, "log may keep", "log is"))).not.toEqual([]);
  });

  it("is told of on the privacy page, and where the reader starts", () => {
    const pages = ["/privacy", "/dates", "/which-option"].map((address) => getPage(site, address));
    expect(listFindings(pages, checkSaid)).toEqual([]);
  });
});

function checkSaid(page: BuiltPage): string[] {
  const text = toMainText(page);
  return /browser sends/.test(text) && /log may keep (?:it|them)/.test(text)
    ? []
    : ["does not say that its address is sent and may be kept"];
}
