import type { Site } from "../content/record.ts";

const daysValid = 300;

/** RFC 9116: who to tell of a security fault, and until when that is true; renewed by each build. */
export function toSecurityText(site: Site, today: string): string {
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  const lines = [
    `Contact: mailto:${site.email}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: en",
    `Canonical: ${site.address}/.well-known/security.txt`,
  ];
  return `${lines.join("\n")}\n`;
}
