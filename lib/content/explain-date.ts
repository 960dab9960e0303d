import { readDate, readMonth } from "../dates/read-date.ts";

const example = "write year-month-day, for example 2026-11-22";

/** What is wrong with a date and how to write it, to follow it in a message; `word` may stand instead, and with `month` a month. */
export function explainDate(value: string, { word = "", month = false } = {}): string {
  const day = readDate(value);
  if (day) return `is not how dates are written here; write ${day}`;
  const known = readMonth(value);
  if (known && month) return `is not how months are written here; write ${known}`;
  if (known) return `has no day; write year-month-day, for example ${known}-22`;
  if (word !== "" && toLetters(value) === toLetters(word))
    return `is spelt another way here; write "${word}"`;
  const forms = [example, month && "2026-11 where only the month is known", word && `"${word}"`];
  return `is not a real date; ${forms.filter(Boolean).join(", or ")}`;
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
