import type { Area } from "../content/record.ts";

/** Of all that sources say of an area's services, how much the council has confirmed to us. */
export function countConfirmed({ services = [] }: Pick<Area, "services">): {
  confirmed: number;
  all: number;
} {
  const namings = services.flatMap(({ named }) => named);
  return { confirmed: namings.filter(({ confirmedOn }) => confirmedOn).length, all: namings.length };
}
