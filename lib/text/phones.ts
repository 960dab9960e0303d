import { toTel } from "./tel.ts";

/** A piece of a text: words, or a phone number with the link that rings it. */
export type PhonePiece = { text: string; tel?: string };

/** Whole UK numbers as people write them, and those that are short; no sum of money, no part of a longer number. */
const numbers = /(?<![\d£.,/-]|\d\s)(?:0800 1111|0\d(?:\s?\d){8,9}|999|111)(?![\d/-]|[.,]\d|\s\d)/g;

/** The text cut at each phone number, in order; the whole text alone where it holds none. */
export function splitPhones(text: string): PhonePiece[] {
  const pieces: PhonePiece[] = [];
  let end = 0;
  for (const { 0: phone, index } of text.matchAll(numbers)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: phone, tel: toTel(phone) });
    end = index + phone.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end) });
  return pieces;
}
