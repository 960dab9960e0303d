/** Numbers of a service that are shorter than others, and no mistake. */
const shortNumbers = ["111", "999", "08001111"];

/** Some 0800 numbers have 10 digits, and so do some of all areas but those of the largest cities, 011x and 01x1. */
const mayHaveTen = /^0(?:800|1[2-9](?!1))/;

/** What is wrong with a UK phone number and how to mend it, to follow the number in a message; nothing when it is right. */
export function explainPhone(value: string): string | undefined {
  const digits = value.replace(/\s/g, "");
  const { length } = digits;
  if (value.startsWith("+44"))
    return `starts with +44; write it as people in England dial it, 0${value
      .slice(3)
      .trim()
      .replace(/^\(0\)\s*/, "")}`;
  const strange = /[^\d\s]/.exec(value)?.[0];
  if (strange) return `has "${strange}" in it; use digits and spaces only`;
  if (shortNumbers.includes(digits)) return undefined;
  if (!value.startsWith("0")) return "does not start with 0; UK numbers do. Did you leave it out?";
  if (length === 10 && mayHaveTen.test(digits)) return undefined;
  if (length !== 11)
    return `has ${length} digits; UK numbers have 11. Did you ${length < 11 ? "leave one out" : "add one"}?`;
  const london = /^(020)([3478])\s*(\d{3})\s*(\d{4})$/.exec(value.replace(/(\d{4})\s/, "$1"));
  if (london && /^020\d\s/.test(value))
    return `is grouped wrongly; write 020 ${london[2]}${london[3]} ${london[4]}`;
  return undefined;
}
