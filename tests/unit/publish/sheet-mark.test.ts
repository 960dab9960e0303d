import { expect, test } from "vitest";
import { hashStyles } from "../../../lib/publish/hash-styles.ts";
import { fillSheet, hashMark, sheetMark } from "../../../lib/publish/sheet-mark.ts";

const page = `<head><meta content="style-src &#39;${hashMark}&#39;"><style>${sheetMark}</style></head>`;

test("the sheet stands where its mark did, letter for letter, and its hash is named", () => {
  const css = "a>b{content:'$&'}";
  expect(fillSheet(page, css)).toBe(
    `<head><meta content="style-src &#39;${hashStyles(css)}&#39;"><style>${css}</style></head>`,
  );
});

test("without rules there is no element, and no sheet is allowed", () => {
  expect(fillSheet(page, "")).toBe('<head><meta content="style-src &#39;none&#39;"></head>');
});
