import type { Area } from "../content/record.ts";

/** How many of the names and contacts an area's page gives for the service are confirmed to us, each by its owner; a provider's name by the council. */
export function countConfirmed({ contacts, providers = [] }: Area): { confirmed: number; all: number } {
  const facts = [...contacts, ...providers];
  return { confirmed: facts.filter(({ confirmedOn }) => confirmedOn).length, all: facts.length };
}
