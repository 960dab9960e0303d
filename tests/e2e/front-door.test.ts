import { expect } from "@playwright/test";
import { test } from "../support/browser-test.ts";
import { followLinks } from "../support/follow-links.ts";
import { ownGuide } from "../support/own-guide.ts";

/** How far down a heading may start on a small phone, and how high the header may be. */
const heading = 110;
const header = 56;

/** For each card what readers may bring, the answers they tap, and words of the page that answers. */
const cases: Readonly<Record<string, readonly { brings: string; taps: readonly string[]; says: RegExp }[]>> =
  {
    "/which-option/council-said-no": [
      {
        brings: "refusal to assess, in time",
        taps: ["refused-to-assess", "no-certificate", "adviser-in-time", "certificate-then-appeal"],
        says: /certificate/,
      },
      {
        brings: "refusal to assess, has the certificate",
        taps: ["refused-to-assess", "has-certificate", "appeal-in-time"],
        says: /SEND35A/,
      },
      {
        brings: "the council wants to end the plan",
        taps: ["other-decision", "no-certificate", "adviser-in-time", "talk-with-mediator"],
        says: /mediat/i,
      },
      { brings: "only told on the phone", taps: ["only-told"], says: /in writing/ },
      { brings: "transport refused", taps: ["transport"], says: /transport/i },
      {
        brings: "the council said no to mediation",
        taps: ["mediation-not-arranged", "mediation-refused", "mediation-education"],
        says: /certificate/,
      },
    ],
    "/which-option/plan-wrong": [
      { brings: "a draft plan", taps: ["draft-plan"], says: /15 days/ },
      {
        brings: "section B or F is wrong",
        taps: ["needs-or-help", "has-certificate", "appeal-in-time", "education-only"],
        says: /appeal/i,
      },
      { brings: "vague words, no new letter", taps: ["no-new-letter"], says: /early review/i },
      { brings: "moved house", taps: ["moved-council"], says: /new council/i },
    ],
    "/which-option/wrong-school": [
      { brings: "the named school refuses", taps: ["named-school-refuses"], says: /section 43/ },
      {
        brings: "the wrong school, the rest is right",
        taps: ["only-the-school", "appeal-in-time", "education-only"],
        says: /as it stands/,
      },
      { brings: "no plan and no place", taps: ["school-place"], says: /admission/i },
    ],
    "/which-option/help-not-given": [
      { brings: "section F is not given", taps: ["plan-not-followed"], says: /section F/ },
      { brings: "no plan, never raised", taps: ["help-without-plan", "not-raised"], says: /SENCO/ },
      {
        brings: "no plan, complaint made",
        taps: ["help-without-plan", "raised", "final-answer", "state-school"],
        says: /Department for Education/,
      },
    ],
    "/which-option/council-duties/missed-time-limit": [
      { brings: "20 weeks have passed", taps: [], says: /late|time limit/i },
    ],
    "/which-option/school-problem": [
      { brings: "the school will not apply", taps: ["want-assessment"], says: /does not have to agree/ },
      { brings: "the SENCO ignores me", taps: ["raised", "no-final-answer"], says: /complain/i },
      {
        brings: "adjustment refused",
        taps: ["unfair-treatment", "at-school", "claim-in-time"],
        says: /reasonable adjustment/,
      },
    ],
    "/which-option/not-in-school": [
      { brings: "too anxious for school", taps: ["out-of-school"], says: /section 19/ },
      { brings: "sent home early", taps: ["sent-home"], says: /unlawful/ },
      {
        brings: "permanently excluded, governors agreed",
        taps: ["exclusion", "not-disability", "governors-upheld", "panel-in-time"],
        says: /panel/,
      },
    ],
    "/which-option/mediation-hearing-order": [
      { brings: "whether to mediate", taps: ["adviser-in-time", "talk-with-mediator"], says: /mediat/i },
      { brings: "no certificate yet", taps: ["contacted-in-time", "certificate-due"], says: /certificate/ },
      { brings: "a hearing date", taps: ["have-appealed"], says: /Tribunal's letter/ },
      { brings: "the order is ignored", taps: ["order-not-followed"], says: /order/ },
    ],
  };

test.describe("On a small phone, without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 }, hasTouch: true });

  test("the first screen has the letter's strip and at least three cards", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator(".choice-first")).toHaveCount(1);
    await expect(page.locator(".choice-first")).toBeInViewport({ ratio: 1 });
    const cards = page.locator(".door");
    await expect(cards).toHaveCount(ownGuide.frontPage.cards.length);
    for (const card of (await cards.all()).slice(0, 3)) await expect(card).toBeInViewport({ ratio: 1 });
    for (const card of await cards.all())
      expect((await card.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
  });

  test("the header is one row, and a page's heading starts near the top", async ({ page }) => {
    for (const address of [
      "/",
      "/mediation",
      "/options/mediation",
      "/letters/missed-deadline",
      "/which-option/not-in-school",
      "/areas",
    ]) {
      await page.goto(address);
      expect((await page.locator("header").boundingBox())?.height, address).toBeLessThanOrEqual(header);
      expect((await page.locator("h1").boundingBox())?.y, address).toBeLessThanOrEqual(heading);
    }
  });

  test("Menu jumps to the whole menu at the foot, which leads to letters", async ({ page }) => {
    await page.goto("/mediation");
    await page.locator("header").getByRole("link", { name: "Menu" }).tap();
    await expect(page.getByRole("heading", { name: "Menu" })).toBeInViewport();
    await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Letters" }).tap();
    await expect(page).toHaveURL("/letters");
  });
});

test.describe("On a small phone", () => {
  // Each page is drawn in place of the one before, whose policy would refuse its sheet.
  test.use({ bypassCSP: true, viewport: { width: 360, height: 640 } });

  test("links that a finger meets lead from each card to a page that answers, in at most 4 further taps", async ({
    page,
    site,
  }) => {
    expect(Object.keys(cases).toSorted()).toEqual(
      ownGuide.frontPage.cards.map(({ address }) => address).toSorted(),
    );
    const brought = Object.entries(cases).flatMap(([address, list]) =>
      list.map(({ brings, taps, says }) => ({
        brings,
        says,
        way: ["/", address, ...taps.map((_, index) => [address, ...taps.slice(0, index + 1)].join("/"))],
      })),
    );
    for (const { brings, way } of brought) expect(way.length - 2, brings).toBeLessThanOrEqual(4);
    const ways = brought.map(({ way }) => way);
    const found = await followLinks(
      page,
      site.folder,
      ways,
      ":is(.doors, .answers) a",
      async (tab, address) => {
        const ended = brought.filter(({ way }) => way.at(-1) === address);
        if (ended.length === 0) return [];
        const { words, ...shown } = await tab.evaluate(readAnswer);
        return [
          ...Object.entries(shown).flatMap(([what, isShown]) => (isShown ? [] : [`shows no ${what}`])),
          ...ended.flatMap(({ brings, says }) => (says.test(words) ? [] : [`does not answer: ${brings}`])),
        ];
      },
    );
    expect(found).toEqual([]);
  });
});

/** Runs in the page: what its main part says, and whether a reader sees what to do and whom to ring. */
function readAnswer(): { words: string; steps: boolean; number: boolean } {
  const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
  return {
    words: document.querySelector("main")?.textContent ?? "",
    steps: isShown("#what-can-you-do-now"),
    number: isShown('.talk a[href^="tel:"]'),
  };
}

test("a wide window has the main links in the header, and no Menu", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/mediation");
  await expect(page.locator("header").getByRole("link", { name: "Letters" })).toBeVisible();
  await expect(page.locator(".to-menu")).toBeHidden();
});
