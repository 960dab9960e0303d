import { findBrowser } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";

/** Ways to a Chromium where the system has none, tried in this order; each is harmless where it does not apply. */
const installs = [
  "npx playwright install --with-deps chromium",
  "npx playwright install chromium",
  "command -v apt-get && apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell",
  "command -v apt-get && apt-get install -y --no-install-recommends chromium",
  "command -v dnf && dnf install -y chromium",
  "command -v apk && apk add --no-cache chromium",
];

/** Finds or installs a browser; answers with one line on what to do when neither works, else with nothing. */
export async function ensureBrowser(
  find: () => string | undefined = findBrowser,
  run: (command: string) => Promise<number> = runCommand,
): Promise<string | undefined> {
  for (const command of installs) {
    if (find() !== undefined) return undefined;
    process.stdout.write(`No Chromium found; trying: ${command}\n`);
    await run(command);
  }
  if (find() !== undefined) return undefined;
  return "no Chromium was found or could be installed; install one and set CHROMIUM_PATH to it";
}
