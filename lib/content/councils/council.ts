import { z } from "zod";
import { day, oneOf, text } from "../fields.ts";
import { nameForm } from "../name-form.ts";

const gssCode = z.string().regex(/^E\d{8}$/, "is not a GSS code; it is E and 8 digits");

const homePage = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: "is not a full web address; it must start with https:// or http://",
});

/** `content/councils/councils.csv`: one council with duties to children and young people with SEND. */
export const council = z
  .strictObject({
    gss_code: gssCode,
    dfe_code: z.string().regex(/^\d{3}$/, "is not a DfE code; it is 3 digits"),
    name: text("The council's official name"),
    nice_name: text("What people call the area"),
    slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/, "is not an address; use small letters and hyphens"),
    type: z.enum(
      ["unitary authority", "county council", "london borough", "metropolitan borough", "city corporation"],
      { error: "is not a type of council with these duties" },
    ),
    region: text("The English region it is in"),
    homepage_url: homePage,
    source: text("Where the row was read"),
  })
  .transform((row) => ({
    gssCode: row.gss_code,
    dfeCode: row.dfe_code,
    name: row.name,
    place: row.nice_name,
    slug: row.slug,
    type: row.type,
    region: row.region,
    // A third of the list is old and says http:, over which nobody should be sent; nobody has opened them.
    website: row.homepage_url.replace(/^http:/, "https:"),
  }));

/** `content/councils/changes.csv`: a council that ended, changed its code or will end; `currentCodes` is empty when they are not known. */
export const councilChange = z
  .strictObject({
    former_gss_code: gssCode,
    former_name: text("The council's name before"),
    current_gss_code: z
      .string()
      .regex(/^(E\d{8}(\|E\d{8})*)?$/, "must be GSS codes with | between them, or empty if not known"),
    current_name: text("Who took over, or will"),
    effective_date: day("The day it took effect, or will"),
    status: z.enum(["in force", "order made, not yet in force"], {
      error: 'must be "in force" or "order made, not yet in force"',
    }),
    note: z.string(),
  })
  .transform((row) => ({
    formerCode: row.former_gss_code,
    formerName: row.former_name,
    currentCodes: row.current_gss_code.split("|").filter(Boolean),
    currentName: row.current_name,
    day: row.effective_date,
    inForce: row.status === "in force",
    note: row.note,
  }));

/** `content/councils/districts.csv`: a district council, or one that ended, and who has its SEND duties; `endedOn` is undefined while it lasts. */
export const district = z
  .strictObject({
    nice_name: text("What people call the district"),
    name: text("The council's official name"),
    gss_code: gssCode,
    send_council_slug: z.string().regex(nameForm, "is not an address; use small letters and hyphens"),
    status: oneOf(["current", "ended"], "Whether the district council is still there"),
    ended_on: z.union([z.literal(""), day("The day it ended")]).transform((value) => value || undefined),
  })
  .transform((row) => ({
    place: row.nice_name,
    name: row.name,
    sendCouncil: row.send_council_slug,
    endedOn: row.ended_on,
  }));

/** One of the councils of the list. */
export type Council = z.output<typeof council>;
/** One change of councils, past or to come. */
export type CouncilChange = z.output<typeof councilChange>;
/** One district, and the council that has its SEND duties. */
export type District = z.output<typeof district>;

/** The columns of each table, in the order of its first line. */
export const columnsOf = {
  "councils/councils.csv": [
    "gss_code",
    "dfe_code",
    "name",
    "nice_name",
    "slug",
    "type",
    "region",
    "homepage_url",
    "source",
  ],
  "councils/changes.csv": [
    "former_gss_code",
    "former_name",
    "current_gss_code",
    "current_name",
    "effective_date",
    "status",
    "note",
  ],
  "councils/districts.csv": ["nice_name", "name", "gss_code", "send_council_slug", "status", "ended_on"],
} as const;
