/** Runs in the page: words and boxes that leave the window sideways, and words that a box cuts off. */
export function findOverflow(): string[] {
  const findings = new Set<string>();
  const width = document.documentElement.clientWidth;
  const leaves = ({ left, right, width: size }: DOMRect) => size > 0 && (right > width + 1 || left < -1);
  const known = new Map<Element, boolean>();
  /** It or what it stands in is a point, as words for screen readers are. */
  const isInPoint = (element: Element): boolean => {
    const inPoint = (element.parentElement && known.get(element.parentElement)) || isPoint(element);
    known.set(element, inPoint);
    return inPoint;
  };
  const isHidden = (element: Element) => isInPoint(element) || !element.checkVisibility();
  const isPoint = (element: Element) => {
    const { width: across, height: down } = element.getBoundingClientRect();
    return across <= 1 && down <= 1 && getComputedStyle(element).position === "absolute";
  };
  const isCut = (element: Element) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    if (element === document.body || element === document.documentElement) return false;
    const across = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const down = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
    return across || down || textOverflow === "ellipsis";
  };
  const name = (element: Element) => {
    const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50);
    return `<${element.tagName.toLowerCase()}> "${words}"`;
  };

  for (const element of document.body.querySelectorAll("*")) {
    if (isHidden(element)) continue;
    if (leaves(element.getBoundingClientRect())) findings.add(`${name(element)} leaves the window`);
    if (element instanceof HTMLElement && isCut(element))
      findings.add(`${name(element)} is cut off or scrolls`);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(leaves))
        findings.add(`${name(element)} has words outside the window`);
    }
  }
  if (document.documentElement.scrollWidth > width) findings.add("the page scrolls sideways");
  return [...findings].slice(0, 5);
}
