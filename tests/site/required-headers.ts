/** A header's value as it must be sent for every page, and for the pages that need another one. */
type RequiredHeader = { readonly value: RegExp; readonly exception?: HeaderException };

/** The pages that are sent another value, and which; nothing at all is written `^$`. */
type HeaderException = { readonly pages: RegExp; readonly value: RegExp };

/** Cards are made to be framed by councils. */
const cards = /^\/areas\/[^/]+\/card$/;

/** The policy but for its end, which says who may frame the page. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'sha256-[\\w+/=]{44}'( 'sha256-[\\w+/=]{44}')?; form-action 'none'; base-uri 'none'; frame-ancestors";

/** Written out here by hand, so that a slip in the delivery table cannot agree with itself. */
const requiredHeaders: Readonly<Record<string, RequiredHeader>> = {
  "Content-Security-Policy": {
    value: new RegExp(`^${policy} 'none'$`),
    exception: { pages: cards, value: new RegExp(`^${policy} \\*$`) },
  },
  "Strict-Transport-Security": { value: /^max-age=63072000; includeSubDomains; preload$/ },
  "X-Content-Type-Options": { value: /^nosniff$/ },
  "X-Frame-Options": { value: /^DENY$/, exception: { pages: cards, value: /^$/ } },
  "Referrer-Policy": { value: /^no-referrer$/ },
  "Cross-Origin-Opener-Policy": { value: /^same-origin$/ },
  "Cross-Origin-Embedder-Policy": { value: /^require-corp$/ },
  "Cross-Origin-Resource-Policy": {
    value: /^same-origin$/,
    exception: { pages: cards, value: /^cross-origin$/ },
  },
  "Permissions-Policy": {
    value: /^(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))[a-z-]+=\(\)(, [a-z-]+=\(\))*$/,
  },
  "Cache-Control": {
    value: /^public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800$/,
    // A page that is missing now may be there in a minute.
    exception: { pages: /^\/404$/, value: /^no-cache$/ },
  },
};

/** The form each header must have for the page at an address, by the header's name. */
export function listRequired(address: string): [name: string, value: RegExp][] {
  return Object.entries(requiredHeaders).map(([name, { value, exception }]) => [
    name,
    exception?.pages.test(address) ? exception.value : value,
  ]);
}
