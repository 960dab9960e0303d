/** The colours of the pictures of the tree by day; attributes, so that a picture without its style can be read. */
export const treeColours = {
  ground: 'class="g" fill="#fdfbf6"',
  question: 'class="q" fill="#fff" stroke="#12463f" stroke-width="2"',
  outcome: 'class="o" fill="#e3efe9" stroke="#12463f" stroke-width="2"',
  rule: 'class="r" stroke="#b9b3a3"',
  arrow: 'class="a" fill="none" stroke="#4a5350" stroke-width="1.5"',
  tip: 'class="p" fill="#4a5350"',
  text: 'class="t" fill="#1b2523"',
};

/** The same by night; the policy of the pictures lets in this style alone, by its hash. */
export const treeStyle =
  "@media (prefers-color-scheme:dark){.g{fill:#101c1a}.q{fill:#1b2b28;stroke:#9fe0d4}.o{fill:#24443e;stroke:#9fe0d4}.r{stroke:#5d6c68}.a{stroke:#c9cdc6}.p{fill:#c9cdc6}.t{fill:#f4f0e6}}";

/** The start of a picture: its size and name, its style, the tip of its arrows, and its ground. */
export function openPicture(name: string, width: number, height: number): string[] {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="15">`,
    `<title>${name}</title>`,
    `<style>${treeStyle}</style>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path ${treeColours.tip} d="M0 0 8 4 0 8z"/></marker></defs>`,
    `<rect width="${width}" height="${height}" ${treeColours.ground}/>`,
  ];
}
