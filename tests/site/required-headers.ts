/** A header's value as it must be sent for every page, and the pages whose own needs excuse them. */
export type RequiredHeader = { readonly value: RegExp; readonly exceptFor?: RegExp };

/** Written out here by hand, so that a slip in the delivery table cannot agree with itself. */
export const requiredHeaders: Readonly<Record<string, RequiredHeader>> = {
  "Content-Security-Policy": {
    value:
      /^default-src 'none'; img-src 'self'; style-src 'sha256-[\w+/=]{44}'( 'sha256-[\w+/=]{44}')?; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    // Cards are made to be framed by councils; search runs the site's own script.
    exceptFor: /^\/areas\/[^/]+\/card$|^\/search$/,
  },
  "Strict-Transport-Security": { value: /^max-age=63072000; includeSubDomains; preload$/ },
  "X-Content-Type-Options": { value: /^nosniff$/ },
  "X-Frame-Options": { value: /^DENY$/, exceptFor: /^\/areas\/[^/]+\/card$/ },
  "Referrer-Policy": { value: /^no-referrer$/ },
  "Cross-Origin-Opener-Policy": { value: /^same-origin$/ },
  "Cross-Origin-Embedder-Policy": { value: /^require-corp$/ },
  "Cross-Origin-Resource-Policy": { value: /^same-origin$/, exceptFor: /^\/areas\/[^/]+\/card$/ },
  "Permissions-Policy": {
    value: /^(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))[a-z-]+=\(\)(, [a-z-]+=\(\))*$/,
  },
  "Cache-Control": {
    value: /^public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800$/,
    exceptFor: /^\/404$/,
  },
};
