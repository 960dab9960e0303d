import { describe, expect, it } from "vitest";
import { listFieldDocs } from "../../../../lib/content/field-docs.ts";
import { findKind, kindNames, kinds } from "../../../../lib/content/kinds/index.ts";

const places = kindNames.map((name) => {
  const kind = kinds[name];
  return "file" in kind ? kind.file : `${kind.folder}/a-name.md`;
});

describe("the kinds of records", () => {
  it("each have a place in content/ of their own", () => {
    expect(new Set(places).size).toBe(kindNames.length);
    expect(places.map((path) => findKind(path))).toEqual(kindNames);
  });

  it("are not found by a path that is only like theirs", () => {
    expect(findKind("facts")).toBeUndefined();
    expect(findKind("areas/more/kent.md")).toBeUndefined();
    expect(findKind("areas-of-old/kent.md")).toBeUndefined();
    expect(findKind("more/facts.md")).toBeUndefined();
  });

  it("are the only ones that fields name: no field refers to a kind there is not", () => {
    const named = kindNames.flatMap((name) =>
      listFieldDocs(name).flatMap(({ form }) => /name of an? ([a-z-]+)/.exec(form)?.[1] ?? []),
    );
    expect(named).toEqual(expect.arrayContaining(["source", "organisation", "option", "outcome"]));
    expect(named.filter((name) => !kindNames.some((kind) => kind === name))).toEqual([]);
  });

  it("have titles of their own for authors", () => {
    expect(new Set(kindNames.map((name) => kinds[name].title)).size).toBe(kindNames.length);
  });
});
