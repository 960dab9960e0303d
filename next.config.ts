import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

// A build tells nobody that it ran: Next reads this when it has read its settings, before it would send anything.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

// Drawing a page makes much that is soon thrown away, which is cleared away for less where there is room for it; workers read this.
process.env.NODE_OPTIONS ??= "--max-semi-space-size=64";

/** Every page is written out as a file at build time; nothing runs on a server when a parent opens one. */
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks the pages together with lib and tests; checking them here again costs seconds.
  typescript: { ignoreBuildErrors: true },
  // Each worker would read maps of all code before it draws a page; the live preview shows where a mistake is.
  enablePrerenderSourceMaps: false,
  experimental: {
    // For each page it shows, the live preview asks anew which pages there are; a thread is quicker to ask than a process.
    workerThreads: process.env.NODE_ENV === "development",
    // Next leaves one processor free, which is half of a small machine; pages are drawn on all of them.
    cpus: availableParallelism(),
    // How pages would best be fetched ahead: publishing takes out the script that would ask.
    prefetchInlining: false,
    // Code that only draws pages here is read once: making it short, or keeping it for the next build, takes longer than it saves.
    turbopackMinify: { server: false },
    turbopackFileSystemCacheForBuild: false,
    // The live preview shows mistakes in the code as it was written.
    turbopackSourceMaps: process.env.NODE_ENV === "development",
  },
  turbopack: {
    // The live preview imports content as text so that saving a file draws the page again.
    rules: {
      "*.md": { condition: { query: "?raw" }, type: "text" },
      "*.csv": { condition: { query: "?raw" }, type: "text" },
    },
  },
};

export default config;
