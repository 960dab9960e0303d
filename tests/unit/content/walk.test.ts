import { describe, expect, it } from "vitest";
import { readLibrary } from "../../../lib/content/library.ts";
import { listReferences, listTrees, walkFields } from "../../../lib/content/walk.ts";
import { soundGuide } from "./broken-guide.ts";

const { records } = readLibrary(soundGuide);
const find = (kind: string, name: string) =>
  records.find((record) => record.kind === kind && record.name === name) ?? {};
const paths = (record: object, key: string) =>
  [...walkFields(record)].flatMap((found) => (key in found ? [found.path.join(".")] : []));

describe("walking a record's fields", () => {
  it("finds references by the path their author knows", () => {
    expect(paths(find("option", "complain"), "reference")).toEqual(["organisations.0"]);
    expect(paths(find("facts", "facts"), "reference")).toEqual(["facts.appeal-limit.sources.0"]);
    expect(listReferences(find("area", "southend-on-sea"))).toEqual([
      { refersTo: "disagreement-type", name: "duties" },
    ]);
  });

  it("finds inline Markdown in lists and groups, with hyphens in its path", () => {
    const found = paths(find("area", "southend-on-sea"), "words");
    expect(found).toEqual(expect.arrayContaining(["meanwhile.0", "health-body", "sendiass.words"]));
    expect(found).not.toContain("title");
  });

  it("finds our own plain words by the schema, and leaves out the names of others and of their works", () => {
    expect(paths(find("guide", "mediation"), "plainWords")).toEqual(["title", "short-title"]);
    expect(paths(find("comparison", "comparison"), "plainWords")).toContain("rows.0.question");
    expect(paths(find("sharing", "sharing"), "plainWords")).toEqual([
      "leaflet.title",
      "card.title",
      "card.more-words",
      "card.dates-words",
    ]);
    expect(paths(find("source", "act-55"), "plainWords")).toEqual([]);
    expect(paths(find("organisation", "helpline"), "plainWords")).toEqual([]);
  });

  it("gives the body's tree last", () => {
    const guide = find("guide", "mediation") as { body: never };
    expect(listTrees(guide).at(-1)).toBe(guide.body);
    expect(listTrees(guide).length).toBe(2);
  });
});
