import { expect, it } from "vitest";
import { listCitations } from "../../../lib/pages/citations.ts";
import { guide, pageAt } from "../sound-guide.ts";

it("a record cites what its facts rest on, even with no citation in the text", () => {
  const area = pageAt("/areas/southend-on-sea").record;
  expect(listCitations(guide, [area])).toEqual([]);
  const body = pageAt("/mediation").record.body;
  expect(listCitations(guide, [{ body }]).map(({ name }) => name)).toEqual(["act-55"]);
});
