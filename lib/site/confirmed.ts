import type { Area } from "../content/record.ts";

/** How many of the names and contacts an area's page gives for the service its council has confirmed to us. */
export function countConfirmed({ contacts, providers = [] }: Area): { confirmed: number; all: number } {
  const facts = [...contacts, ...providers];
  return { confirmed: facts.filter(({ confirmedOn }) => confirmedOn).length, all: facts.length };
}
