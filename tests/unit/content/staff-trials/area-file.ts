import { change } from "../../sound-guide.ts";
import { listMessages } from "../broken-guide.ts";

const path = "areas/southend-on-sea.md";
const contactAt = `          - type: phone
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

/** What an author reads once the one contact has other lines: `type: email` and `value: a@b.gov.uk`. */
export function checkContact(...lines: string[]): string[] {
  return checkContacts(lines);
}

/** What an author reads once these contacts, each its lines, stand in place of the one. */
export function checkContacts(...contacts: (readonly string[])[]): string[] {
  const written = contacts.map(([first, ...rest]) =>
    [`          - ${first}`, ...rest.map((line) => `            ${line}`), ""].join("\n"),
  );
  return checkFile((text) => text.replace(contactAt, () => written.join("")));
}

/** What an author reads once the naming of the one service has another line for a field, or one more. */
export function checkNaming(line: string): string[] {
  const name = /^[a-z-]+/.exec(line)?.[0] ?? "";
  return checkFile((text) => {
    const held = new RegExp(`(?<=- | {8})${name}: .*`);
    return held.test(text)
      ? text.replace(held, () => line)
      : text.replace("        published-on:", () => `        ${line}\n        published-on:`);
  });
}

/** What an author reads once the text below the area's fields is this. */
export function checkText(body: string): string[] {
  return checkFile((text) => `${text}\n${body}\n`);
}
