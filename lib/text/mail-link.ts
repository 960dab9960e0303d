/** A link that opens a new email with these words in it; without an address, the reader adds whom it goes to. */
export function toMailLink(subject: string, body: string, address = ""): string {
  // RFC 6068 asks for line ends as %0D%0A.
  const lines = body.replace(/\r?\n/g, "\r\n");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
