import { type Library, readLibrary } from "../content/library.ts";
import { sortProblems } from "../content/problem.ts";
import { checkTree } from "../which-option/check-tree.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkLinks } from "./check-links.ts";

/** The library with the problems only the whole site shows: dead links, addresses claimed twice, and questions that lead nowhere. */
export function readGuide(folder = "content"): Library {
  const library = readLibrary(folder);
  const problems = [
    ...library.problems,
    ...checkLinks(library),
    ...checkAddresses(library),
    ...checkTree(library),
  ];
  return { ...library, problems: sortProblems(problems) };
}
