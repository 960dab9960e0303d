/** Runs in the page: takes out what is built as another beside it and stands after the same, as what draws one draws both; the last stays. */
export function thinPage(): void {
  const taken: { element: Element; after: Node | null; parent: Element }[] = [];
  thin(document.body);
  window.putBack = () => {
    for (const { element, after, parent } of taken.toReversed()) parent.insertBefore(element, after);
  };

  /** Thins what is in an element and says how it is built, words only as there. */
  function thin(parent: Element): string {
    const built = [...parent.children].map((element) => ({ element, shape: thin(element) }));
    const seen = new Set<string>();
    built.forEach(({ element, shape }, index) => {
      const pair = `${built[index - 1]?.shape}${shape}`;
      if (seen.has(pair) && index < built.length - 1) {
        taken.push({ element, after: element.nextSibling, parent });
        element.remove();
      }
      seen.add(pair);
    });
    const attributes = [...parent.attributes].map(({ name, value }) =>
      isFree(name) ? name : `${name}=${value}`,
    );
    const shapes = built.map(({ shape }) => shape).filter((shape, index, all) => shape !== all[index - 1]);
    const hasWords = [...parent.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return `<${parent.tagName} ${attributes.join(" ")}>${hasWords ? "words" : ""}${shapes.join("")}</>`;
  }

  function isFree(name: string): boolean {
    return /^(href|id|aria-label|aria-labelledby|aria-describedby|title|alt|datetime|d)$/.test(name);
  }
}

declare global {
  interface Window {
    putBack: () => void;
  }
}
