import { count, group, list, plainWords, words } from "../fields.ts";
import { definePageKind } from "./kind.ts";
import { note } from "./note.ts";
import { pageFields } from "./page-fields.ts";

const column = group({
  title: plainWords("The head of the column"),
  example: plainWords("What a made-up family called Example wrote there; shown on screen only"),
});

const table = group({
  columns: list(column, "What is written down each time"),
  rows: count("How many empty rows it gets on paper; all must stay on one sheet of A4"),
});

const ticks = group({
  title: plainWords("When, or for what"),
  items: list(words("One thing to tick"), "The things to tick, each with its source"),
});

/** `content/sheets/`: a sheet of A4 for a family's own papers, to print and to write on. */
export const sheet = definePageKind({
  title: "A sheet to print",
  folder: "sheets",
  order: (a, b) => a.order - b.order,
  page: { address: (name) => `/sheets/${name}` },
  schema: group({
    ...pageFields,
    order: count("Its place among the sheets, from 1"),
    notes: list(note, "Questions with lines to write on").optional(),
    table: table.describe("A table with empty rows").optional(),
    ticks: list(ticks, "Lists of things to tick, in the order of time").optional(),
  }),
});
