import { describe, expect, it } from "vitest";
import { explainPhone } from "../../../lib/content/explain-phone.ts";
import { explainWebAddress } from "../../../lib/content/explain-web-address.ts";
import { words } from "../../../lib/content/fields.ts";
import { countTests, readToldCount } from "../../support/told-count.ts";
import { layOver, soundFiles } from "../sound-guide.ts";
import { listMessages } from "./broken-guide.ts";
import { checkText } from "./staff-trials/area-file.ts";

const rulesOf = (lines: readonly string[]) => [
  ...new Set(lines.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1])),
];

it("is tried in as many cases as tests/README.md says", ({ task }) => {
  expect(readToldCount("tests/unit/content/damaged-text.test.ts", "cases")).toBe(countTests(task));
});

describe("text that was damaged on its way", () => {
  it.each([
    [":::warning Take care\n\nAsk first.\n\n:::", "leftover-mark"],
    ["::: warning\n\nAsk first.\n\n:::", "leftover-mark"],
    [":::warning Ask first. :::", "leftover-mark"],
    ["| What | Who |\n| - | - |\n| Ring | them | by Friday |", "table-row"],
    ["| What | Who |\n| - |\n| Ring | them |", "leftover-mark"],
    ["    Ring the council:source[act-55].", "no-code"],
    ["```\nRing the council.\n```", "no-code"],
    ["##Heading", "leftover-mark"],
    ["##\u00a0Heading", "leftover-mark"],
    ["\\## Heading", "leftover-mark"],
    ["##", "heading-level"],
    ["Words.\n---", "heading-level"],
    ["\\:term[mediator]", "leftover-mark"],
    ["[Note]: /mediation", "link-form"],
    ["- [x] Ring the council.", "leftover-mark"],
    ["[[mediation]]", "leftover-mark"],
    ["%%ask Jo%%", "leftover-mark"],
    ["> [!NOTE]\n> Ask first.", "leftover-mark"],
    ["Ask ==first==.", "leftover-mark"],
    ["Ring {{phone}}.", "leftover-mark"],
    ["Ask **first.", "leftover-mark"],
    ["See [the form](https://x).", "link-address"],
    ["See [the form](https://jo:secret@x.org/).", "link-address"],
    ["[Ring us](tel:call-us).", "link-address"],
    ["[Write to us](mailto:).", "link-address"],
    ["See [the form](HTTPS://A.EXAMPLE/).", "link-address"],
    ["See [the form](https://good.example\\@evil.example/).", "link-address"],
    ["See [the form](https://%).", "link-address"],
    ["See [the form](https://a.example:99999/).", "link-address"],
    ["See [the form](https://\u0430\u0440\u0440\u04cf\u0435.com/).", "link-address"],
    ["[Ask :term[mediator] now](/mediation).", "link-form"],
    ["Ask :term[[mediator](https://www.gov.uk/)].", "link-form"],
    ["\\- One\n\\- Two", "leftover-mark"],
    ["-One\n-Two", "leftover-mark"],
    ["– One\n– Two", "leftover-mark"],
    ["a. One\nb. Two", "leftover-mark"],
    ["Ask *first.", "leftover-mark"],
    ["Ask ~~first.", "leftover-mark"],
    ["[ ] Ask first.", "leftover-mark"],
    ["{% include note %}", "leftover-mark"],
    ["Ask&zwnj;first.", "invisible-sign"],
    ["Ask&#x202e;first.", "invisible-sign"],
    ["Ask\u2063first.", "invisible-sign"],
    ["Ask\ue000first.", "invisible-sign"],
    ["Ask\ufffdfirst.", "invisible-sign"],
    ["## —", "heading-level"],
    ["## 🙂", "heading-level"],
    ["## Main", "heading-taken"],
    ["## Menu", "heading-taken"],
    ["## Source 1", "heading-taken"],
    ["## On this page", "heading-taken"],
    ["## Talk to someone", "heading-taken"],
    ["## What to do next", "heading-taken"],
    ["## Free advice near you", "heading-taken"],
  ])("is refused: %j [%s]", (text, rule) => {
    expect(rulesOf(checkText(text))).toEqual([rule]);
  });

  it.each([
    ":::warning\n\nAsk first.\n\n:::",
    "| What | Who |\n| - | - |\n| Ring | them |\n| Ask | |",
    "## Heading\n\nAsk **first**, then *ring*.",
    "- Ring the council.\n- Ask SENDIASS.",
    "See [the form](https://www.gov.uk/a?b=c#d), [ring](tel:+441632960001) or [write](mailto:a@b.gov.uk).",
    "Write [your name] and #send, 2 * 3, and __________ to fill in.",
  ])("is not what looks like it: %j", (text) => {
    expect(checkText(text)).toEqual([]);
  });
});

describe("a field that was damaged on its way", () => {
  const messagesOf = (field: string) =>
    listMessages(
      layOver([{ path: "terms/made.md", text: `---\n${field}\nsources:\n  - act-55\n---\n\nA word.\n` }]),
    );
  it.each([
    ['term: "One\\nTwo"', "one-paragraph"],
    ["term: |\n  One\n  Two", "one-paragraph"],
    ['term: "A \\uD800 word"', "yaml"],
    ['term: "\\u200b"', "yaml"],
    ["term: One\n__proto__: x", "yaml"],
  ])("is refused: %j [%s]", (field, rule) => {
    expect(rulesOf(messagesOf(field))).toContain(rule);
  });
  it.each(["0303 123\n1000", "0303\u00a0123 1000", "0303\t123 1000"])(
    "is no number to ring: %j",
    (number) => {
      expect(explainPhone(number)).toContain("no ordinary one");
    },
  );
  it.each([
    "https:www.gov.uk",
    "https://jo:secret@x.uk/",
    "https://%",
    "https://a.example:99999/",
    "https://\u0430\u0440\u0440\u04cf\u0435.com/",
    "https://good.example\\@evil.example/",
  ])("is no address to open: %j", (address) => {
    expect(explainWebAddress(address)).toBeDefined();
  });
});

describe("a file whose name makes a page", () => {
  const made = soundFiles.find(({ path }) => path === "guides/mediation.md");
  const text = made && "text" in made ? made.text.replace(/^title:.*$/m, "title: Another name") : "";
  const rulesAt = (name: string) => rulesOf(listMessages(layOver([{ path: `guides/${name}.md`, text }])));
  it.each(["404", "robots", "open-referral", "index", "sitemap", "mediation-or-disagreement-resolution"])(
    "is refused where the site or another page is there already: %s",
    (name) => expect(rulesAt(name)).toEqual(["file-name"]),
  );
  it.each(["constructor", "hasownproperty", "other"])("may have any other name: %s", (name) => {
    expect(rulesAt(name)).toEqual([]);
  });
});

describe("a letter, which is sent as plain words", () => {
  const letter = words("a letter", { isLetter: true });
  it.each([
    "1. the certificate\n2. your reasons",
    "| a | b |\n| - | - |\n| c | d |",
    ":::note\n\nOne.\n\nTwo.\n\n:::",
    "- One\n  - Two",
    "## Heading",
  ])("is refused with what these cannot hold: %j", (text) => {
    const { error } = letter.safeParse(text);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("lists with hyphens only"),
    ]);
  });
  it("may have paragraphs, lists with hyphens and gaps to fill in", () => {
    expect(letter.safeParse("Dear [name]\n\nI ask for:\n\n- the plan\n- the letter\n\nYours").success).toBe(
      true,
    );
  });
});
