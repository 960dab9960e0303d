import { escapeText, foldLine } from "./icalendar-lines.ts";

/** An organisation for a phone's address book; `changed` is written 2026-11-22. */
export type ContactCard = {
  /** The page the card comes from. */
  address: string;
  /** Makes a card saved twice one entry. */
  id: string;
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
  note: string;
  changed: string;
};

/** The cards as a vCard file of version 3.0 (RFC 2426), the newest that Android's own importer reads. */
export function renderContactCards(cards: readonly ContactCard[]): string {
  return cards.map(renderCard).join("");
}

function renderCard(card: ContactCard): string {
  const { address, id, name, phone, email, note, changed } = card;
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `UID:${id}`,
    toTextLine("FN", name),
    // A person's name, which 3.0 insists on; left empty, phones show the organisation.
    "N:;;;;",
    toTextLine("ORG", name),
    "X-ABSHOWAS:COMPANY",
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${phone}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET:${email}`] : []),
    `URL:${address}`,
    toTextLine("NOTE", note),
    `REV:${changed}T00:00:00Z`,
    "END:VCARD",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Outlook for Windows reads a card as Windows-1252 unless a line says otherwise; other readers pass the word over. */
function toTextLine(property: string, text: string): string {
  const plain = escapeText(straighten(text));
  return isAscii(plain) ? `${property}:${plain}` : `${property};CHARSET=UTF-8:${plain}`;
}

/** The signs our authors are told to type, as those every reader knows. */
function straighten(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, "-")
    .replace(/\u2026/g, "...")
    .replace(/\u00a0/g, " ");
}

function isAscii(text: string): boolean {
  return /^[\n -~]*$/.test(text);
}
