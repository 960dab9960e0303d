import { expect, it } from "vitest";
import { keepForList } from "../../../lib/memo/keep-for-list.ts";

it("makes something of a list anew when another object stands in it, or one more, or one less", () => {
  const [kent, essex, other] = [{ name: "kent" }, { name: "essex" }, { name: "kent" }];
  const join = keepForList((areas: readonly { name: string }[]) => areas.map(({ name }) => ({ name })));
  const first = join([kent, essex]);
  expect(join([kent, essex])).toBe(first);
  expect(join([other, essex])).not.toBe(first);
  expect(join([other, essex, kent])).toHaveLength(3);
  expect(join([other])).toEqual([{ name: "kent" }]);
  const none = keepForList(() => undefined);
  expect([none([]), none([])]).toEqual([undefined, undefined]);
});
