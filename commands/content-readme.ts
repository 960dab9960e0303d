import { readFileSync, writeFileSync } from "node:fs";
import { putReadmeParts } from "../lib/content/readme-parts.ts";

const path = "content/README.md";
writeFileSync(path, putReadmeParts(readFileSync(path, "utf8")));
