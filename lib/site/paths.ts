import type { AnyRecord } from "../content/record.ts";

/** The address of a record's own page, or undefined when it is shown on another record's page only. */
export function addressOf(record: AnyRecord): string | undefined {
  switch (record.kind) {
    case "guide":
      return record.name === "home" ? "/" : `/${record.name}`;
    case "comparison":
      return "/mediation-or-disagreement-resolution";
    case "disagreement-type":
      return `/disagreement-types/${record.name}`;
    case "area":
      return `/areas/${record.name}`;
    case "option":
      return record.guide ? `/${record.guide.name}` : `/options/${record.name}`;
    default:
      return undefined;
  }
}

/** Where a term is explained. */
export function termAddress(name: string): string {
  return `/glossary#${name}`;
}

/** Where all is told of a source: who publishes it, which copy was read and when it was opened. */
export function sourceAddress(name: string): string {
  return `/sources#${name}`;
}

/** Where an organisation is described. */
export function organisationAddress(name: string): string {
  return `/support#${name}`;
}
