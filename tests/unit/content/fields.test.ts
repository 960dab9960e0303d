import { describe, expect, it } from "vitest";
import { listFieldDocs } from "../../../lib/content/field-docs.ts";
import * as fields from "../../../lib/content/fields.ts";
import { contact } from "../../../lib/content/kinds/contact.ts";
import { kinds } from "../../../lib/content/kinds/index.ts";

type Checked = { safeParse: (value: unknown) => { success: boolean } };
const accepts = (field: Checked, value: unknown) => field.safeParse(value).success;
const phone = (value: string) => ({
  type: "phone",
  value,
  "published-by": "A",
  "published-on": "undated",
  "confirmed-on": "not yet",
});

describe("the fields", () => {
  it.each<[string, Checked, unknown[], unknown[]]>([
    ["text", fields.text("x"), ["a", "2026"], ["", "  ", 1, ["a"], null]],
    ["plainWords", fields.plainWords("x"), ["a", "2026"], ["", "  ", 1, ["a"], null]],
    ["day", fields.day("x"), ["2026-11-22", "2028-02-29"], ["2026-02-29", "22 November", "2026-1-1", ""]],
    ["dayOr", fields.dayOr("not yet", "x"), ["not yet", "2026-11-22"], ["undated", "2026-13-01", ""]],
    ["yesOrNo", fields.yesOrNo("x"), ["yes", "no"], ["true", "1", "", "on"]],
    ["count", fields.count("x"), ["0", "25"], ["-1", "1.5", "", "one", "1e3"]],
    [
      "webAddress",
      fields.webAddress("x"),
      ["https://www.gov.uk/a?b=c"],
      ["http://www.gov.uk/", "www.gov.uk", "https://", "javascript:alert(1)", "https://localhost"],
    ],
    [
      "siteAddress",
      fields.siteAddress("x"),
      ["/", "/areas/southend-on-sea"],
      ["areas", "/Areas", "/a b", "/a#b", "//evil", "/old/", "/a//b"],
    ],
    ["reference", fields.reference("source", "x"), ["act-55"], ["Act 55", "act_55", "../act-55", "-a", ""]],
    ["list", fields.list(fields.text("x"), "x"), [["a"]], [[], "a", {}]],
    [
      "contact",
      contact,
      [
        ...["03330 062 835", "020 7946 0018", "0121 234 5678", "01632 960 001"].map(phone),
        ...["0800 100 900", "01204 12345", "0800 1111", "111", "999"].map(phone),
      ],
      [
        ...["0333 006 283", "0121 234 567", "0113 222 333", "0808 100 900", "112 233", "0800 11 11 1"].map(
          phone,
        ),
        phone("0207 946 0018"),
        phone("+44 20 7946 0018"),
        { ...phone("03330 062 835"), type: "fax" },
      ],
    ],
  ])("%s takes what is right and refuses what is not", (_, field, right, wrong) => {
    for (const value of right) expect.soft(accepts(field, value), JSON.stringify(value)).toBe(true);
    for (const value of wrong) expect.soft(accepts(field, value), JSON.stringify(value)).toBe(false);
  });

  it("turn text into what code needs", () => {
    expect(fields.yesOrNo("x").parse("no")).toBe(false);
    expect(fields.count("x").parse("07")).toBe(7);
    expect(fields.dayOr("not yet", "x").parse("not yet")).toBeUndefined();
    expect(fields.reference("term", "x").parse("mediator")).toEqual({ refersTo: "term", name: "mediator" });
    expect(fields.group({ "review-by": fields.day("x") }).parse({ "review-by": "2026-11-22" })).toEqual({
      reviewBy: "2026-11-22",
    });
  });

  it("never take the place of what every record has", () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const own = listFieldDocs(kind).flatMap(({ name, parent }) => (parent === "" ? [name] : []));
      expect(own.filter((name) => ["kind", "name", "file", "body"].includes(name))).toEqual([]);
    }
  });

  it("are each explained to authors", () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      for (const { name, about } of listFieldDocs(kind)) expect.soft(about, `${kind} ${name}`).not.toBe("");
    }
  });
});
