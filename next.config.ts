import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

// A build tells nobody that it ran: Next reads this when it has read its settings, before it would send anything.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

/** Every page is written out as a file at build time; nothing runs on a server when a parent opens one. */
const config: NextConfig = {
  output: "export",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks the pages together with lib and tests; checking them here again costs seconds.
  typescript: { ignoreBuildErrors: true },
  // Next leaves one processor free, which is half of a small machine; pages are drawn on all of them.
  experimental: { cpus: availableParallelism() },
  turbopack: {
    // The live preview imports content as text so that saving a file draws the page again.
    rules: {
      "*.md": { condition: { query: "?raw" }, type: "text" },
      "*.csv": { condition: { query: "?raw" }, type: "text" },
    },
  },
};

export default config;
