import { expect } from "@playwright/test";
import { listToProbe, probeEveryPage, quarters, takeQuarter, test } from "../support/browser-test.ts";
import { probeWithAxe } from "./probes/axe-states.ts";
import { probeFirstHeading } from "./probes/first-heading.ts";
import { probeFocus } from "./probes/focus-states.ts";
import { probeReflow } from "./probes/reflow-states.ts";
import { probeTargets } from "./probes/target-widths.ts";

/** To open a page costs more than most of these, so each page is opened once for all of them; each has planted faults in a file of its own. */
const probes = {
  "axe has nothing to say of it on screen, in the dark or on paper": probeWithAxe,
  "it fits the window without side scroll or cut words": probeReflow,
  "every link is big enough to tap": probeTargets,
  "its first section starts within a screen and a half": probeFirstHeading,
  "every link shows that it has the focus, in the order of reading": probeFocus,
};

for (const quarter of quarters) {
  test(`of every page, ${Object.keys(probes).join("; ")}: quarter ${quarter}`, async ({ page, site }) => {
    const findings = await probeEveryPage(
      page,
      site,
      async () => {
        const found: string[] = [];
        for (const [promise, probe] of Object.entries(probes))
          found.push(...(await probe(page)).map((finding) => `not so: ${promise}  ${finding}`));
        return found;
      },
      takeQuarter(listToProbe(site), quarter),
    );
    expect(findings).toEqual([]);
  });
}
