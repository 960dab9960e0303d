import { readGuide } from "../lib/site/guide.ts";
import { formatBlockers, listBlockers } from "../lib/site/launch.ts";

const blockers = listBlockers(readGuide(process.argv[2] ?? "content"));
process.stdout.write(formatBlockers(blockers));
process.exitCode = blockers.length === 0 ? 0 : 1;
