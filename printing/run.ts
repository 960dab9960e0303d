import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPdf } from "./check-pdf.ts";
import { ensureBrowser } from "./ensure-browser.ts";
import { findBrowser } from "./find-browser.ts";
import { printLeaflets } from "./print-leaflets.ts";
import { readPdf } from "./read-pdf.ts";

const target = "leaflets";

/** Writes every area's leaflet as a tagged PDF into `leaflets/`, checks each, and answers with the exit code. */
async function main(): Promise<number> {
  if (!existsSync("dist")) return fail("dist  there is nothing to print; run npm run build first");
  const missing = await ensureBrowser();
  if (missing) return fail(missing);
  const printed = await printLeaflets(realpathSync("dist"), findBrowser());
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const findings: string[] = [];
  for (const { name, bytes } of printed) {
    const file = join(target, `${name}.pdf`);
    writeFileSync(file, bytes);
    findings.push(...checkPdf(await readPdf(bytes)).map((finding) => `${file}  ${finding}`));
  }
  if (findings.length > 0) return fail(findings.join("\n"));
  process.stdout.write(
    `${printed.length} leaflets in ${target}/, each one tagged page with title, language, headings and links\n`,
  );
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = await main();
