/** The colour that words stand on, and how much of them is seen where they let it through; no colour where a picture or more than one decides. */
export type Ground = { ground: string | undefined; strength: number };

/** Runs in the page: lets other probes ask what an element stands on; on paper a browser leaves grounds out that are not marked as exact. */
export function tellGrounds(): void {
  window.groundOf = (from) => {
    const isPaper = matchMedia("print").matches;
    let strength = 1;
    for (let at = from; at !== null; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, printColorAdjust } = getComputedStyle(at);
      const isLeftOut = isPaper && printColorAdjust !== "exact";
      const isClear = /^rgba\(.*, 0\)$|transparent/.test(backgroundColor);
      const isMixed = (!isClear && /^rgba/.test(backgroundColor)) || backgroundImage !== "none";
      if (!isLeftOut && isMixed) return { ground: undefined, strength };
      if (!isLeftOut && !isClear) return { ground: opacity === "1" ? backgroundColor : undefined, strength };
      strength *= Number(opacity);
    }
    return { ground: "rgb(255, 255, 255)", strength };
  };
}

declare global {
  interface Window {
    groundOf: (from: Element | null) => Ground;
  }
}
