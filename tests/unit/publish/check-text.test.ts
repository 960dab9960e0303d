import { expect, test } from "vitest";
import { checkSheetText, checkText } from "../../../lib/publish/check-text.ts";

test("text that survived is no problem, whatever happened to the markup", () => {
  expect(
    checkText({ source: ".next/server/app/a.html", text: "Hello 3", html: "<p>Hello <b>3</b></p>" }),
  ).toEqual([]);
});

test("a lost space is a problem", () => {
  const problems = checkText({ source: ".next/server/app/a.html", text: "Hello 3", html: "<p>Hello3</p>" });
  expect(problems[0]?.rule).toBe("text-changed");
});

test("a sheet that ends its own element is a problem", () => {
  expect(checkSheetText({ source: ".next/server/app/a.html", css: 'a{content:"<b>"}' })).toEqual([]);
  const problems = checkSheetText({ source: ".next/server/app/a.html", css: 'a{content:"</STYLE>"}' });
  expect(problems[0]?.rule).toBe("text-changed");
});
