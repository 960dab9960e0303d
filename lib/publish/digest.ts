import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";

/** The SHA-256 of some bytes in hex: two files that have the same one hold the same bytes. */
export function toDigest(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
