import { v5 } from "uuid";

/** An identifier that is the same in every build: made from a public address (RFC 9562, version 5), and a part of what stands there. */
export function toId(address: string, part?: string): string {
  return v5(part === undefined ? address : `${address}#${part}`, v5.URL);
}
