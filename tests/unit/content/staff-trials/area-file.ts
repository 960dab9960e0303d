import { change } from "../../sound-guide.ts";
import { listMessages } from "../broken-guide.ts";

const path = "areas/southend-on-sea.md";
const contactAt = `  - type: phone
    value: 0303 123 1000
`;

/** What an author reads of the sound area once its file is changed, each line without the file's name. */
export function checkFile(toText: (text: string) => string): string[] {
  return listMessages(change(path, toText)).map((line) => line.replace(`content/${path}:`, ""));
}

/** What an author reads once a field has other lines: `cost: Free.`, or several. */
export function checkField(lines: string): string[] {
  const name = /^[a-z-]+/.exec(lines)?.[0] ?? "";
  return checkFile((text) => {
    const held = new RegExp(`^${name}:.*\\n(?:[ ].*\\n)*`, "m");
    return held.test(text)
      ? text.replace(held, () => `${lines}\n`)
      : text.replace("cost:", () => `${lines}\ncost:`);
  });
}

/** What an author reads once the area's one contact starts with other lines: `type: email` and `value: a@b.gov.uk`. */
export function checkContact(...lines: string[]): string[] {
  const [first, ...rest] = lines;
  const contact = [`  - ${first}`, ...rest.map((line) => `    ${line}`), ""].join("\n");
  return checkFile((text) => text.replace(contactAt, () => contact));
}

/** What an author reads once the text below the area's fields is this. */
export function checkText(body: string): string[] {
  return checkFile((text) => `${text}\n${body}\n`);
}
