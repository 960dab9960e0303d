/** One drawing on a field of 32 by 32: what is drawn in lines 2 units wide, and what is filled with the second ink. */
export type Drawing = { readonly line: string; readonly fill: string };

/** The side of the square every drawing fits in. */
export const drawingSide = 32;

const person = "M16 6a4 4 0 1 0 .1 0zM7 28a9 9 0 0 1 18 0";

/** The family of drawings, all in one hand and two inks as SVG path data, by what each shows. */
export const drawings = {
  envelope: { line: "M4 8h24v17H4zM4 9l12 9 12-9", fill: "M4 8h24l-12 9z" },
  leaf: { line: "M5 7h22v20H5zM5 13h22M11 4v5M21 4v5", fill: "M5 7h22v6H5z" },
  clock: { line: "M16 4a12 12 0 1 0 .1 0zM16 9v7l5 4", fill: "M16 4a12 12 0 0 1 12 12H16z" },
  phone: {
    line: "M10 4l3 7-3 3a16 16 0 0 0 8 8l3-3 7 3v4c0 2-1 3-3 3C14 29 4 19 4 8c0-2 1-3 3-4z",
    fill: "M20 4a9 9 0 0 1 8 8h-8z",
  },
  refusal: { line: "M7 3h18v26H7zM11 15l10 9M21 15l-10 9", fill: "M7 3h18v7H7z" },
  plan: { line: "M7 3h18v26H7zM11 14h10M11 19h10M11 24h5", fill: "M7 3h18v7H7z" },
  pen: { line: "M5 27l2-8L21 5l6 6-14 14zM18 8l6 6", fill: "M5 27l2-8 6 6z" },
  folder: { line: "M4 7h9l3 4h12v15H4z", fill: "M4 7h9l3 4H4z" },
  school: { line: "M4 28V12l12-8 12 8v16zM13 28v-9h6v9M16 10v4", fill: "M13 19h6v9h-6z" },
  door: { line: "M8 28V4h16v24M4 28h24M17 16v3", fill: "M8 4l12 3v21H8z" },
  bus: { line: "M4 7h24v16H4zM4 15h24M12 7v8M20 7v8", fill: "M9 20a3 3 0 1 0 .1 0zM23 20a3 3 0 1 0 .1 0z" },
  health: {
    line: "M7 4v8a5 5 0 0 0 10 0V4M12 17v4a6 6 0 0 0 12 0v-4",
    fill: "M24 11a3 3 0 1 0 .1 0z",
  },
  table: {
    line: "M4 18h24v4H4zM8 22v7M24 22v7",
    fill: "M7 8a3.5 3.5 0 1 0 .1 0zM16 5a3.5 3.5 0 1 0 .1 0zM25 8a3.5 3.5 0 1 0 .1 0z",
  },
  scales: { line: "M16 4v24M9 28h14M6 8h20", fill: "M2 19l4-11 4 11zM22 19l4-11 4 11z" },
  speech: {
    line: "M4 5h18v12H12l-5 5v-5H4zM25 11h3v12h-3v4l-4-4h-7",
    fill: "M4 5h18v12H12l-5 5v-5H4z",
  },
  screen: { line: "M4 5h24v17H4zM16 22v6M10 28h12", fill: "M16 8a3 3 0 1 0 .1 0zM9 22a7 7 0 0 1 14 0z" },
  cup: { line: "M5 11h17v7a8 8 0 0 1-17 0zM22 13h5v6h-5M10 7V4M16 7V4", fill: "M5 11h17v4H5z" },
  agreement: { line: "M7 3h18v26H7zM11 19l4 4 7-9", fill: "M7 3h18v7H7z" },
  person: { line: person, fill: "M16 6a4 4 0 1 0 .1 0z" },
  "person-with-hearing-aid": { line: person, fill: "M21 6a5 5 0 0 1 0 8z" },
  "person-with-ear-defenders": {
    line: `${person}M9 11v-1a7 7 0 0 1 14 0v1`,
    fill: "M7 10h4v5H7zM21 10h4v5h-4z",
  },
  "person-in-a-wheelchair": {
    line: "M13 3a3 3 0 1 0 .1 0zM13 11v9h8l4 7M13 14h7M10 15a7 7 0 1 0 9 9",
    fill: "M13 3a3 3 0 1 0 .1 0z",
  },
} satisfies Record<string, Drawing>;

/** What a drawing is called, in content and in code. */
export type DrawingName = keyof typeof drawings;

/** Every drawing's name, for authors to choose from. */
export const drawingNames = Object.keys(drawings) as [DrawingName, ...DrawingName[]];
