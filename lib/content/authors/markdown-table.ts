/** Rows of cells as a Markdown table; the first row is its head. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n");
}
