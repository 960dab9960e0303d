import { z } from "zod";

const address = /[^\s<>()[\]{},;:"']+@[^\s<>()[\]{},;:"']+/g;
const isAddress = (text: string) => z.email().safeParse(text).success;

/** What is wrong with an email address and which part to keep, to follow it in a message; nothing when it is right. */
export function explainEmail(value: string): string | undefined {
  if (isAddress(value)) return undefined;
  const found = (value.match(address) ?? []).map((part) => part.replace(/^\.+|\.+$/g, "")).filter(isAddress);
  const [first, ...others] = [...new Set(found)];
  if (first === undefined)
    return "is not an email address; it has a name, one @ and a domain, such as send@kent.gov.uk";
  if (others.length > 0)
    return `holds ${others.length + 1} addresses; write ${first} here, and copy the lines of this contact for ${others.join(" and ")}`;
  return `has more than the address in it; write ${first}`;
}
