import { describe, expect, it } from "vitest";
import { listReferences, listTrees, walkFields } from "../../../lib/content/walk.ts";
import { content } from "../sound-guide.ts";

const { records } = content;
const find = (kind: string, name: string) =>
  records.find((record) => record.kind === kind && record.name === name) ?? {};
const paths = (record: object, key: string) =>
  [...walkFields(record)].flatMap((found) => (key in found ? [found.path.join(".")] : []));
const ours = (record: object) =>
  [...walkFields(record)].flatMap((found) => ("text" in found && found.isOurs ? [found.path.join(".")] : []));

describe("walking a record's fields", () => {
  it("finds references by the path their author knows", () => {
    expect(paths(find("option", "complain"), "reference")).toEqual(["organisations.0"]);
    expect(paths(find("facts", "facts"), "reference")).toEqual(["facts.appeal-limit.sources.0"]);
    expect(listReferences(find("option", "complain"))).toEqual([
      { refersTo: "organisation", name: "helpline" },
    ]);
  });

  it("finds inline Markdown in lists and groups, with hyphens in its path", () => {
    const found = paths(find("area", "southend-on-sea"), "words");
    expect(found).toEqual(expect.arrayContaining(["meanwhile.0", "health-body", "sendiass.words"]));
    expect(found).not.toContain("title");
  });

  it("finds our own plain words by the schema, and leaves out the names of others and of their works", () => {
    expect(ours(find("guide", "mediation"))).toEqual(["title", "short-title"]);
    expect(ours(find("comparison", "comparison"))).toContain("rows.0.question");
    expect(ours(find("sharing", "sharing"))).toEqual([
      "leaflet.title",
      "card.title",
      "card.more-words",
      "card.dates-words",
      "staff.title",
      "talk.title",
      "talk.council",
      "talk.no-hours",
      "talk.others",
    ]);
    expect(ours(find("source", "act-55"))).toEqual([]);
    expect(ours(find("organisation", "helpline"))).toEqual([]);
  });

  it("gives the body's tree last", () => {
    const guide = find("guide", "mediation") as { body: never };
    expect(listTrees(guide).at(-1)).toBe(guide.body);
    expect(listTrees(guide).length).toBe(2);
  });
});
