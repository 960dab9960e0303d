import { columnsOf } from "../../../lib/content/councils/council.ts";
import { parseCouncils } from "../../../lib/content/councils/parse-councils.ts";

type Row = readonly string[];

/** GSS code, name, place, slug and region, then the website where a test asks for it. */
const rows: readonly Row[] = [
  [
    "E06000058",
    "Bournemouth, Christchurch and Poole Council",
    "Bournemouth, Christchurch and Poole",
    "bcp",
    "South West",
  ],
  [
    "E06000050",
    "Cheshire West and Chester Council",
    "Cheshire West and Chester",
    "cheshire-west-and-chester",
    "North West",
  ],
  ["E06000047", "Durham County Council", "County Durham", "county-durham", "North East"],
  ["E06000063", "Cumberland Council", "Cumberland", "cumberland", "North West"],
  ["E06000059", "Dorset Council", "Dorset", "dorset", "South West"],
  ["E10000016", "Kent County Council", "Kent", "kent", "South East", "http://www.kent.gov.uk/"],
  ["E06000010", "Hull City Council", "Kingston upon Hull", "kingston-upon-hull", "Yorkshire and The Humber"],
  [
    "E06000061",
    "North Northamptonshire Council",
    "North Northamptonshire",
    "north-northamptonshire",
    "East Midlands",
  ],
  ["E06000066", "Somerset Council", "Somerset", "somerset", "South West"],
  ["E06000033", "Southend-on-Sea City Council", "Southend-on-Sea", "southend-on-sea", "East of England"],
  ["E10000030", "Surrey County Council", "Surrey", "surrey", "South East", "http://www.surreycc.gov.uk/"],
  [
    "E06000062",
    "West Northamptonshire Council",
    "West Northamptonshire",
    "west-northamptonshire",
    "East Midlands",
  ],
  [
    "E06000064",
    "Westmorland and Furness Council",
    "Westmorland and Furness",
    "westmorland-and-furness",
    "North West",
  ],
];

/** The former code and name, the codes and name now, the day, and whether it is in force. */
const changes: readonly Row[] = [
  ["E06000028", "Bournemouth", "E06000058", "Bournemouth, Christchurch and Poole", "2019-04-01", "in force"],
  ["E06000029", "Poole", "E06000058", "Bournemouth, Christchurch and Poole", "2019-04-01", "in force"],
  ["E10000009", "Dorset County Council", "E06000059", "Dorset Council", "2019-04-01", "in force"],
  [
    "E10000021",
    "Northamptonshire County Council",
    "E06000061|E06000062",
    "North Northamptonshire and West Northamptonshire",
    "2021-04-01",
    "in force",
  ],
  [
    "E10000006",
    "Cumbria County Council",
    "E06000063|E06000064",
    "Cumberland and Westmorland and Furness",
    "2023-04-01",
    "in force",
  ],
  ["E10000027", "Somerset County Council", "E06000066", "Somerset Council", "2023-04-01", "in force"],
  [
    "E10000030",
    "Surrey County Council",
    "",
    "East Surrey Council and West Surrey Council",
    "2027-04-01",
    "order made, not yet in force",
  ],
];

const councilLines = rows.map(
  ([code = "", name = "", place = "", slug = "", region = "", ...sites], index) => {
    const [website = `https://www.${slug}.gov.uk/`] = sites;
    return [code, String(800 + index), name, place, slug, "unitary authority", region, website, "test"];
  },
);

/** The short and official name, the code, who has the SEND duties, and the day it ended if it has. */
const districts: readonly Row[] = [
  ["Guildford", "Guildford Borough Council", "E07000209", "surrey", "current", ""],
  ["Kettering", "Kettering Borough Council", "E07000153", "north-northamptonshire", "ended", "2021-04-01"],
  ["Sedgemoor", "Sedgemoor District Council", "E07000188", "somerset", "ended", "2023-04-01"],
];

const files = [
  toTable("councils/councils.csv", councilLines),
  toTable(
    "councils/changes.csv",
    changes.map((row) => [...row, "An order"]),
  ),
  toTable("councils/districts.csv", districts),
];

/** Some councils and changes of November 2026: apart from content/, which follows the councils. */
export const { councils } = parseCouncils(files, "content");

function toTable(path: keyof typeof columnsOf, lines: readonly Row[]): { path: string; text: string } {
  const written = [columnsOf[path], ...lines].map((line) => line.map((cell) => `"${cell}"`).join(","));
  return { path, text: `${written.join("\n").replace(/"([a-z_]+)"/g, "$1")}\n` };
}
