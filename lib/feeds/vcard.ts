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
    `FN:${escapeText(name)}`,
    // A person's name, which 3.0 insists on; left empty, phones show the organisation.
    "N:;;;;",
    `ORG:${escapeText(name)}`,
    "X-ABSHOWAS:COMPANY",
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${phone}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET:${email}`] : []),
    `URL:${address}`,
    `NOTE:${escapeText(note)}`,
    `REV:${changed}T00:00:00Z`,
    "END:VCARD",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
