import type { Page } from "@playwright/test";
import { leafThrough } from "./leaf-through.ts";

/** Addresses in the order in which a reader comes to them. */
export type Way = readonly string[];

/** Leafs through the pages of all ways and collects what would stop a reader: a next link that no finger meets, and what `arrive` says. */
export async function followLinks(
  page: Page,
  folder: string,
  ways: readonly Way[],
  links: string,
  arrive: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const found = await leafThrough(page, folder, [...new Set(ways.flat())], async (tab, address) => [
    ...(await arrive(tab, address)),
    // A way may go on by a link that is folded away, so this comes last.
    ...(await tab.evaluate(findBlocked, { links, to: listNext(ways, address) })),
  ]);
  return [...found].flatMap(([address, lines]) => lines.map((line) => `${address}  ${line}`));
}

/** Where the ways go on from a page. */
function listNext(ways: readonly Way[], address: string): string[] {
  const next = ways.flatMap((way) => way.filter((_, index) => way[index - 1] === address));
  return [...new Set(next)];
}

/** Runs in the page: a line for each address to which no link leads that a finger meets in its middle, once it is unfolded. */
export function findBlocked({ links, to }: { links: string; to: readonly string[] }): string[] {
  return to.flatMap((address) => {
    const link = [...document.querySelectorAll(links)].find((one) => one.getAttribute("href") === address);
    if (!link) return [`has no link to ${address}`];
    const fold = link.closest("details");
    if (fold && !link.checkVisibility()) {
      if (!isMet(fold.querySelector("summary"))) return [`has no way to unfold the link to ${address}`];
      fold.open = true;
    }
    return isMet(link) ? [] : [`has a link to ${address} that no finger meets`];
  });

  function isMet(element: Element | null): boolean {
    if (!element?.checkVisibility({ visibilityProperty: true })) return false;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const [box] = element.getClientRects();
    if (box === undefined) return false;
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return above !== null && (element.contains(above) || above.contains(element));
  }
}
