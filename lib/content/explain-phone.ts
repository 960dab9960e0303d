import { groupPhone, isGrouped } from "./group-phone.ts";

/** Numbers of a service that are shorter than others, and no mistake. */
const shortNumbers = ["111", "999", "08001111"];

/** Some 0800 numbers have 10 digits, and so do some of all areas but those of the largest cities, 011x and 01x1. */
const mayHaveTen = /^0(?:800|1[2-9](?!1))/;

/** Digits nobody has: a code without an area, and numbers that stand for one in a form. */
const nobodys = /^0(?:[46]|10)|^0(?:2\d|1\d1|11\d|1\d{3}|[3-8]\d{2})(?:0{3}|(\d)\1{5})|^01234567890$/;

/** What is wrong with a UK phone number and how to mend it, to follow the number in a message; nothing when it is right. */
export function explainPhone(value: string): string | undefined {
  if (/[^\S ]/.test(value)) return "has a space in it that is no ordinary one; type the number again";
  const beside = explainBeside(value);
  if (beside) return beside;
  const digits = value.replace(/\s/g, "");
  if (shortNumbers.includes(digits)) return undefined;
  const wrong = explainStart(value, digits) ?? explainLength(digits);
  if (wrong) return wrong;
  if (nobodys.test(digits)) return "is no number that can be rung; look again at the page you have it from";
  return isGrouped(value) ? undefined : `is grouped wrongly; write ${groupPhone(digits)}`;
}

/** What is wrong with a number that takes texts, which may be a short code that nobody can ring. */
export function explainTextNumber(value: string): string | undefined {
  return isTextCode(value) ? undefined : explainPhone(value);
}

/** Codes of five digits take texts alone. */
function isTextCode(value: string): boolean {
  return /^[678]\d{4}$/.test(value);
}

/** What stands beside the number, and where it goes instead. */
function explainBeside(value: string): string | undefined {
  const whole = value.replace(/^(?:\+|00)44[\s-]*(?:\(0\))?[\s-]*0?/, "0");
  if (whole !== value)
    return `starts with ${value.startsWith("+") ? "+44" : "0044"}; write it as people in England dial it, ${tidy(whole)}`;
  const numbers = value.split(/\s*(?:\bor\b|\band\b|[/,;&|])\s*/i).filter((part) => countDigits(part) >= 9);
  if (numbers.length > 1) {
    const [first = "", ...others] = numbers.map(tidy);
    return `holds ${numbers.length} numbers, and a contact has one; write ${first} here, and copy the lines of this contact for ${others.join(" and ")}`;
  }
  const relay = /^18001[\s-]*(\d.*)$/.exec(value);
  if (relay)
    return `starts with 18001, which is for Relay UK; write ${tidy(relay[1])} here, and "with Relay UK, dial 18001 first" in "relay"`;
  const menu = /^(.*\d)[\s,(]*((?:ext(?:ension|n)?\b|x(?=\s*\d)|opt(?:ion)?\b|press\b|then\b).*?)\)?$/i.exec(
    value,
  );
  if (menu && countDigits(menu[1]) >= 9)
    return `has "${menu[2]}" beside the number; write ${tidy(menu[1])} here, and "${menu[2]}" in "option"`;
  const texts = /^(?:text|sms)\b(.*)$/i.exec(value);
  if (texts && (countDigits(texts[1]) >= 9 || isTextCode(tidy(texts[1]))))
    return `is a number for texts; write "type: text" above it, and ${tidy(texts[1])} here`;
  return undefined;
}

function explainStart(value: string, digits: string): string | undefined {
  const strange = /[^\d\s]/.exec(value)?.[0];
  if (strange) {
    const number = value.replace(/^[a-z .:]+|[^\d\s]/gi, "").replace(/\s/g, "");
    const isNumber =
      !/\d[^\d\s]*[a-z]/i.test(value) && explainStart(number, number) === undefined && !explainLength(number);
    return `has "${strange}" in it; ${isNumber ? `write ${groupPhone(number)}` : "use digits and spaces only"}`;
  }
  if (digits.startsWith("118"))
    return "is a directory, which costs the caller a lot; write the service's own number";
  if (!digits.startsWith("0")) return "does not start with 0; UK numbers do. Did you leave it out?";
  if (digits.startsWith("09"))
    return "is a premium number, which costs the caller a lot, or no number; write one that is free or costs no more than any other call";
  return undefined;
}

function explainLength(digits: string): string | undefined {
  const { length } = digits;
  if (length === 11 || (length === 10 && mayHaveTen.test(digits))) return undefined;
  return `has ${length} digits; UK numbers have 11. Did you ${length < 11 ? "leave one out" : "add one"}?`;
}

/** The number in its usual groups, as far as it is one; else its digits as they stand. */
function tidy(text = ""): string {
  const digits = text.replace(/\D/g, "");
  if (explainLength(digits) !== undefined) return text.trim();
  return isGrouped(text.trim()) ? text.trim() : groupPhone(digits);
}

function countDigits(text = ""): number {
  return text.replace(/\D/g, "").length;
}
