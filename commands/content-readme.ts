import { readFileSync, writeFileSync } from "node:fs";
import { putReadmeParts } from "../lib/content/authors/readme-parts.ts";
import { readArguments } from "./arguments.ts";

readArguments("npm run content:readme", {});
const path = "content/README.md";
writeFileSync(path, putReadmeParts(readFileSync(path, "utf8")));
