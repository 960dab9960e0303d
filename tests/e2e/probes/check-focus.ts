/** Runs in the page, after one press of Tab: gives each link the focus in turn and says what is weak about how it shows. */
export function checkFocus(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, summary")];
  // The menu's links and the way to the menu take turns, by the width of the window.
  const reachable = all.filter((element) => element.checkVisibility());
  let before: DOMRect | undefined;
  return reachable.flatMap((element) => {
    element.focus();
    const [box] = element.getClientRects();
    if (box === undefined || document.activeElement !== element)
      return [`${name(element)} cannot have the focus`];
    const place = new DOMRect(box.x + scrollX, box.y + scrollY, box.width, box.height);
    const faults = [
      ...findWeakness(element),
      ...findPaleWords(element),
      ...(isCovered(element, box) ? ["is covered"] : []),
      ...(before !== undefined && goesUp(before, place) ? ["goes up from the one before"] : []),
    ];
    before = place;
    return faults.map((fault) => `${name(element)} ${fault}`);
  });

  function name(element: Element): string {
    return `"${(element.textContent ?? "").trim().slice(0, 40)}"`;
  }

  /** Higher on the page in the same column; the next cell of a row and what stands beside the text are in another. */
  function goesUp(from: DOMRect, to: DOMRect): boolean {
    return to.bottom <= from.top && to.left < from.right && from.left < to.right;
  }

  function isCovered(element: Element, box: DOMRect): boolean {
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return above === null || !(element.contains(above) || above.contains(element));
  }

  function findWeakness(focused: Element): string[] {
    // The skip link shows that it has the focus by appearing.
    if (focused.matches(".govuk-skip-link")) return [];
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return ["has no ring of 2 px"];
    const ground = readGround(focused.parentElement);
    const shadow = /rgba?\([^)]*\)/.exec(boxShadow)?.[0];
    const colours = [outlineColor, ...(shadow === undefined ? [] : [shadow])];
    const best = Math.max(...colours.map((colour) => contrast(colour, ground)));
    return best >= 3 ? [] : [`has a ring of only ${best.toFixed(1)}:1`];
  }

  /** axe passes words of any paleness on a focused link, so they are measured here. */
  function findPaleWords(focused: Element): string[] {
    const found = contrast(getComputedStyle(focused).color, readGround(focused));
    return found >= 7 ? [] : [`has words of only ${found.toFixed(1)}:1`];
  }

  function readGround(from: Element | null): string {
    for (let at = from; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  }

  function contrast(one: string, other: string): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
