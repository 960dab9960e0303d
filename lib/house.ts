/** A folder of the project, what of ours it may import beside itself, and the sentence for whoever breaks it. */
export type Room = { folder: string; may: readonly string[]; why: string };

const meaning = [
  "lib/content",
  "lib/dates",
  "lib/guide",
  "lib/markdown",
  "lib/memo",
  "lib/pages",
  "lib/text",
];
const subjects = [
  "lib/areas",
  "lib/council-dates",
  "lib/letter-dates",
  "lib/letters",
  "lib/problems",
  "lib/reviews",
  "lib/which-option",
];
const drawn = [...meaning, ...subjects, "lib/feeds", "lib/brand", "lib/qr", "lib/delivery"];
const onPages = "a subject stands on what all pages share, not on another subject";

// biome-ignore format: a table, a folder a line
/** Which way imports go, the first row that fits a file deciding; a folder without a row may not be. */
export const rooms: readonly Room[] = [
  { folder: "lib/dates", may: [], why: "lib/dates is the law's arithmetic: days in, days out" },
  { folder: "lib/text", may: [], why: "lib/text knows characters, not what they are about" },
  { folder: "lib/brand", may: [], why: "lib/brand is the mark and the drawings alone" },
  { folder: "lib/qr", may: [], why: "lib/qr draws any address" },
  { folder: "lib/delivery", may: [], why: "lib/delivery is one table of headers and addresses" },
  { folder: "lib/memo", may: [], why: "lib/memo remembers what was made of anything" },
  { folder: "lib/markdown", may: ["lib/memo", "lib/text"], why: "lib/markdown knows trees, not records; pass it what it needs" },
  { folder: "lib/content", may: ["lib/brand", "lib/dates", "lib/markdown", "lib/memo"], why: "lib/content knows records, not what is made from them" },
  { folder: "lib/which-option", may: ["lib/content", "lib/memo", "lib/text"], why: "lib/which-option knows the tree of questions, not pages" },
  { folder: "lib/guide", may: ["lib/content", "lib/dates", "lib/markdown", "lib/memo", "lib/which-option"], why: "lib/guide is the door to sound content, before any page" },
  { folder: "lib/pages", may: [...meaning, "lib/brand", "lib/which-option", "lib/delivery"], why: "lib/pages is what every page shares, whatever its subject" },
  { folder: "lib/areas", may: meaning, why: onPages },
  { folder: "lib/council-dates", may: meaning, why: onPages },
  { folder: "lib/letters", may: meaning, why: onPages },
  { folder: "lib/problems", may: meaning, why: onPages },
  { folder: "lib/letter-dates", may: meaning, why: onPages },
  { folder: "lib/reviews", may: meaning, why: onPages },
  { folder: "lib/feeds", may: [...meaning, ...subjects], why: "lib/feeds writes for machines what the subjects say" },
  { folder: "lib/publish", may: ["lib/delivery"], why: "lib/publish reads built files and the delivery table, never content" },
  { folder: "app/_components", may: drawn, why: "components are drawn from what they are given; they open no content" },
  { folder: "app", may: [...drawn, "app/_components"], why: "pages draw what lib says, and know nothing of publishing" },
  { folder: "commands", may: [...meaning, ...subjects, "lib/feeds", "lib/brand"], why: "commands run what lib does, and draw no pages" },
  { folder: "hosting", may: ["lib/delivery", "lib/publish"], why: "hosting serves what was published, by the delivery table" },
  { folder: "printing", may: ["lib/publish"], why: "printing reads what was published" },
  { folder: "tests", may: ["lib", "app", "commands", "hosting", "printing"], why: "tests may import anything of ours" },
];

const onDisk = ["lib/content/read.ts", "lib/publish", "commands", "hosting", "printing", "tests"];

// biome-ignore format: a table, a row a line
/** Packages that only some files may import. */
export const keptPackages: readonly { packages: RegExp; only: readonly string[]; why: string }[] = [
  { packages: /^(gray-matter|yaml)$/, only: ["lib/content/front-matter", "tests"], why: "only lib/content/front-matter reads front matter; call parseFrontMatter" },
  { packages: /^(next|react|react-dom)(\/|$)/, only: ["app", "tests"], why: "only app knows its framework; return plain data and let app draw it" },
  { packages: /^(node:)?fs(\/|$)/, only: onDisk, why: "only readers and writers touch the disk; take text as an argument" },
];
