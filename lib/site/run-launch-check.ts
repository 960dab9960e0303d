import { readGuide } from "./guide.ts";
import { formatBlockers, listBlockers } from "./launch.ts";

const blockers = listBlockers(readGuide(process.argv[2] ?? "content"));
process.stdout.write(formatBlockers(blockers));
process.exitCode = blockers.length === 0 ? 0 : 1;
