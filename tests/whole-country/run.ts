import { rmSync } from "node:fs";
import { copyProject } from "../support/copy-project.ts";
import { makeAreas } from "../support/made-up-areas.ts";
import { runSuites } from "../support/run-suites.ts";
import { build, onPages } from "../support/suites.ts";

/** Every council in England with SEND duties. */
const everyCouncil = 153;

const home = process.cwd();
const folder = copyProject();
try {
  makeAreas(folder, everyCouncil);
  process.chdir(folder);
  process.exitCode = await runSuites([
    build,
    // The copy's own list of addresses: nobody was promised the made-up ones.
    { name: "addresses", command: "npm run addresses", needsBuild: true },
    ...onPages,
  ]);
} finally {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
}
