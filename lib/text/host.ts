/** The host of a web address as people say it, without `www.`; throws when it is no address. */
export function toHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
