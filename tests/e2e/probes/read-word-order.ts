/** Runs in the page, on a narrow screen: blocks of words drawn above the block that comes before them in the text. */
export function readWordOrder(): string[] {
  const blocks = [...document.querySelectorAll("h1, h2, h3, p, li, dt, dd, th, td, caption")];
  const drawn = blocks.filter((block) => {
    const { width, height } = block.getBoundingClientRect();
    return width > 1 && height > 1 && block.querySelector("p, li, dt, dd") === null;
  });
  const name = (block: Element | undefined) => `"${(block?.textContent ?? "").trim().slice(0, 40)}"`;
  return drawn.flatMap((block, index) => {
    const before = drawn[index - 1];
    if (before === undefined) return [];
    const goesUp = block.getBoundingClientRect().bottom <= before.getBoundingClientRect().top;
    return goesUp ? [`draws ${name(block)} above ${name(before)}`] : [];
  });
}
