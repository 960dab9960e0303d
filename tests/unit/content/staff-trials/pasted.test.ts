import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readContentFiles } from "../../../../lib/content/read.ts";
import { change } from "../../sound-guide.ts";
import { listMessages } from "../broken-guide.ts";
import { checkContact, checkField, checkFile, checkText } from "./area-file.ts";

const one = (fragment: string) => [expect.stringContaining(fragment)];
const notJoined = "two people changed these lines, and their versions were not joined";

describe("marks of two versions that were not joined", () => {
  const marks = "<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> durham-update";

  it("are refused below the fields, once and at the first", () => {
    expect(checkText(marks)).toEqual(one(notJoined));
    expect(checkText(marks)[0]).toMatch(/^41:1 {2}"<<<<<<< HEAD"/);
  });
  it("are refused among the fields, without advice to indent them", () => {
    expect(checkField(`cost: Free.\n${marks}`)).toEqual(one(notJoined));
  });
  it("are refused where they were indented", () => {
    expect(checkField("cost: Free.\n  <<<<<<< HEAD")).toEqual(one(notJoined));
  });
  it("are refused with the version that both were made from", () => {
    expect(checkText("||||||| merged common ancestors")).toEqual(one(notJoined));
  });
});

describe("an invisible sign", () => {
  it.each([
    ["0303 123 1000\u202c", "U+202C: it sets the direction of writing"],
    ["\u202a0303 123 1000\u202c", "U+202A and U+202C: it sets the direction of writing"],
    ["0303\u200b 123 1000", "U+200B: a space without width"],
    ["0303\u0008 123 1000", "U+0008: a sign for machines"],
  ])("in a phone number is named, and nothing else is said of it: %j", (value, fragment) => {
    expect(checkContact("type: phone", `value: ${value}`)).toEqual(one(fragment));
  });
  it("stands where it stands, with the words to type again", () => {
    expect(checkContact("type: phone", "value: \u202a0303 123 1000\u202c")[0]).toBe(
      '15:20  invisible signs stand on this line (U+202A and U+202C: it sets the direction of writing; numbers copied from Outlook or Windows have it); delete "0303 123 1000" with the signs beside it, and type it again  [invisible-sign]',
    );
  });
  it("hides no word from the rules of wording", () => {
    expect(checkText("Ask about your EH\u00adCP today.")).toEqual([
      expect.stringContaining("[ehc-plan-not-ehcp]"),
      expect.stringContaining('delete "EHCP today." with the signs beside it'),
    ]);
  });
  it("is found where a code stands for it, too", () => {
    expect(checkField('cost: "Free\\x08"')).toEqual(one("stands for an invisible sign"));
  });
  it("is found in the list of councils", () => {
    const files = change("councils/councils.csv", (text) =>
      text.replace("Southend-on-Sea,", "Southend-on-Sea\u200b,"),
    );
    expect(listMessages(files).filter((line) => line.includes("U+200B"))).toHaveLength(1);
  });
  it("is not a no-break space, a tab or the mark at the start of a file", () => {
    expect(checkFile((text) => `\ufeff${text.replace("Free for you.", "Free\u00a0for you.")}`)).toEqual([]);
  });
});

describe("a bullet", () => {
  const items = "meanwhile:\n  - Ring the council.\n";
  it("is to be a hyphen", () => {
    expect(checkField(`${items}  • Ask SENDIASS.`)).toEqual(one('write a hyphen and a space instead, "- "'));
    expect(checkField(`${items}  - Ask SENDIASS.`)).toEqual([]);
  });
  it("is not brought in by indenting its line further", () => {
    expect(checkField(`${items}    • Ask SENDIASS.`).join()).toContain(
      'write a hyphen and a space instead, "- "',
    );
  });
  it("is refused below the fields and in the middle of a line", () => {
    expect(checkText("• Ring the council.")).toEqual(one("is a bullet"));
    expect(checkText("Ring the council. • Ask SENDIASS.")).toEqual(one("in the middle of a line"));
  });
  it("is known as Word writes it", () => {
    expect(checkText("\uf0b7\tRing the council.")).toEqual(one("is a bullet"));
  });
});

describe("an address that Outlook made", () => {
  const link =
    "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.durham.gov.uk%2Fsend&data=05%7C01%7Cjo";
  const mend = "write https://www.durham.gov.uk/send";
  it("is refused as a contact, with the address it hides", () => {
    expect(checkContact("type: website", `value: ${link}`)).toEqual(one(mend));
  });
  it("is refused in a sentence", () => {
    expect(checkText(`See [the page](${link}).`)).toEqual(one(mend));
  });
});

describe("a file of another program", () => {
  it.each<[string, Buffer, string]>([
    ["Notepad's UTF-16", Buffer.from("\ufeff---\na: b\n---\n", "utf16le"), "is saved as UTF-16"],
    ["an older Windows", Buffer.from("---\na: caf\xe9\n---\n", "latin1"), "in an older way than UTF-8"],
    ["Word", Buffer.from("PK\x03\x04\0\0", "latin1"), "is a Word document"],
    ["no editor at all", Buffer.from("---\na: b\0\n---\n"), "is not plain text"],
  ])("is told how to be saved again: %s", (_, bytes, fragment) => {
    const folder = mkdtempSync(join(tmpdir(), "read-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "kent.md"), bytes);
    const [file] = readContentFiles(folder);
    const refused = file && "refused" in file ? file.refused : "";
    expect(refused).toContain(fragment);
    expect(refused).toContain("open it in Notepad, and choose Save as, with the encoding UTF-8");
  });
});
