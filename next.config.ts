import type { NextConfig } from "next";

/** Every page is written out as a file at build time; nothing runs on a server when a parent opens one. */
const config: NextConfig = {
  output: "export",
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
