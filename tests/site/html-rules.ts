import type { ConfigData } from "html-validate";

/** What valid means here: the validator's strictest sets, and each exception with its reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: [
    "html-validate:recommended",
    "html-validate:a11y",
    "html-validate:document",
    "html-validate:standard",
  ],
  rules: {
    // Where a phone shows table rows as blocks, browsers drop the table's meaning; the roles written out keep it.
    "no-redundant-role": "off",
    // The sheet keeps numbers on one line; a non-breaking space would be copied into diallers and forms.
    "tel-non-breaking": "off",
    // 70 characters suit search results; here the heading is a whole question, and head.test.ts has its own limit.
    "long-title": "off",
  },
};
