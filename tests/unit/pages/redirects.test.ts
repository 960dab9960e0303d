import { describe, expect, it } from "vitest";
import { listRedirects } from "../../../lib/pages/redirects.ts";
import { pageAt } from "../sound-guide.ts";

describe("redirects", () => {
  it("lead from every former address to the page, in order", () => {
    const page = pageAt("/mediation");
    const moved = { ...page, record: { ...page.record, oldPaths: ["/z", "/a"] } };
    expect(listRedirects([moved, pageAt("/")])).toEqual([
      { from: "/a", to: "/mediation" },
      { from: "/z", to: "/mediation" },
    ]);
  });
});
