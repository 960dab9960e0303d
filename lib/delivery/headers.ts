import { findContentType } from "./media-types.ts";
import { type DeliveryRow, deliveryRows, type ResourceKind } from "./rows.ts";

/** A response's subject: its public address, its kind and, for a page, `sha256-…` of its inline sheet. */
export type Resource = {
  readonly address: string;
  readonly kind: ResourceKind;
  readonly styleHash?: string | undefined;
};

/** Whether an address fits a pattern in which `*` stands for any run of characters, slashes included. */
function matchesPattern(pattern: string, address: string): boolean {
  const source = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`, "s").test(address);
}

/** The Content-Security-Policy of a response, directive by directive, before it is written out as one line. */
export function listPolicy(
  resource: Resource,
  rows: readonly DeliveryRow[] = deliveryRows,
): Record<string, string> {
  const style = resource.styleHash === undefined ? "'none'" : `'${resource.styleHash}'`;
  const policy = merge(listRows(resource, rows).map((row) => row.policy ?? {}));
  return Object.fromEntries(
    Object.entries(policy).map(([directive, value]) => [directive, value.replace("{style}", style)]),
  );
}

/** Every header the table gives a response, the policy and the media type included; names as written on the wire. */
export function listHeaders(
  resource: Resource,
  rows: readonly DeliveryRow[] = deliveryRows,
): Record<string, string> {
  const type = findContentType(resource.address, resource.kind);
  const policy = Object.entries(listPolicy(resource, rows)).map((entry) => entry.join(" "));
  return merge([
    type === undefined ? {} : { "Content-Type": type },
    policy.length === 0 ? {} : { "Content-Security-Policy": policy.join("; ") },
    ...listRows(resource, rows).map((row) => row.headers ?? {}),
  ]);
}

function listRows(resource: Resource, rows: readonly DeliveryRow[]): readonly DeliveryRow[] {
  return rows.filter(
    (row) => row.kinds.includes(resource.kind) && matchesPattern(row.path, resource.address),
  );
}

function merge(layers: readonly Readonly<Record<string, string | null>>[]): Record<string, string> {
  const merged: Record<string, string | null> = Object.assign({}, ...layers);
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
