import { Buffer } from "node:buffer";

const longestLine = 75;

/** Text as an iCalendar value: backslash, semicolon, comma and line ends escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n");
}

/** A content line broken so that no piece is over 75 octets; no character is cut in two (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const pieces = [""];
  let room = longestLine;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      pieces.push("");
      // The space that starts a continued line counts as one of its octets.
      room = longestLine - 1;
    }
    pieces[pieces.length - 1] += character;
    room -= octets;
  }
  return pieces.join("\r\n ");
}
