import type { Page } from "@playwright/test";
import { findContrast } from "../../support/contrast.ts";
import { tellGrounds } from "./tell-grounds.ts";

/** A link while it has the focus: what is wrong with it, and the colours that show it. */
type Focused = {
  name: string;
  faults: string[];
  ring?: { colours: string[]; ground: string | undefined };
  words?: { colour: string; ground: string | undefined };
};

/** What is weak about how each link shows its focus; only one that came from the keyboard shows its ring, so one press of Tab comes first. */
export async function checkEachFocus(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  await page.evaluate(tellGrounds);
  return (await page.evaluate(focusEach)).flatMap(({ name, faults, ring, words }) => [
    ...faults.map((fault) => `${name} ${fault}`),
    ...(ring ? explain(`${name} has a ring of`, ring.colours, ring.ground, 3) : []),
    // axe passes words of any paleness on a focused link.
    ...(words ? explain(`${name} has words of`, [words.colour], words.ground, 7) : []),
  ]);
}

function explain(
  start: string,
  colours: readonly string[],
  ground: string | undefined,
  least: number,
): string[] {
  if (ground === undefined) return [`${start} a colour on a ground that cannot be told`];
  const best = Math.max(...colours.map((colour) => findContrast(colour, ground)));
  return best >= least ? [] : [`${start} only ${best.toFixed(1)}:1`];
}

/** Runs in the page: gives each link the focus in turn. */
function focusEach(): Focused[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, summary")];
  // The menu's links and the way to the menu take turns, by the width of the window.
  const reachable = all.filter((element) => element.checkVisibility());
  let before: DOMRect | undefined;
  return reachable.map((element) => {
    element.focus();
    const name = `"${(element.textContent ?? "").trim().slice(0, 40)}"`;
    const [box] = element.getClientRects();
    if (box === undefined || document.activeElement !== element)
      return { name, faults: ["cannot have the focus"] };
    const place = new DOMRect(box.x + scrollX, box.y + scrollY, box.width, box.height);
    const ring = readRing(element);
    const faults = [
      ...(ring === "none" ? ["has no ring of 2 px"] : []),
      ...(isCovered(element, box) ? ["is covered"] : []),
      ...(before !== undefined && goesUp(before, place) ? ["goes up from the one before"] : []),
    ];
    before = place;
    const words = { colour: getComputedStyle(element).color, ground: window.groundOf(element).ground };
    return { name, faults, words, ...(typeof ring === "object" && { ring }) };
  });

  /** Higher on the page in the same column; the next cell of a row and what stands beside the text are in another. */
  function goesUp(from: DOMRect, to: DOMRect): boolean {
    return to.bottom <= from.top && to.left < from.right && from.left < to.right;
  }

  function isCovered(element: Element, box: DOMRect): boolean {
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return above === null || !(element.contains(above) || above.contains(element));
  }

  /** Nothing for the skip link, which shows that it has the focus by appearing. */
  function readRing(focused: Element): Focused["ring"] | "none" {
    if (focused.matches(".govuk-skip-link")) return undefined;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return "none";
    const shadow = /rgba?\([^)]*\)/.exec(boxShadow)?.[0];
    const colours = [outlineColor, ...(shadow === undefined ? [] : [shadow])];
    return { colours, ground: window.groundOf(focused.parentElement).ground };
  }
}
