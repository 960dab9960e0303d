import type { Area } from "../content/record.ts";

/** How many of an area's contacts and providers' names are confirmed to us: a contact by its owner, a name by the council. */
export function countConfirmed({ contacts, providers = [] }: Area): { confirmed: number; all: number } {
  const facts = [...contacts, ...providers];
  return { confirmed: facts.filter(({ confirmedOn }) => confirmedOn).length, all: facts.length };
}
