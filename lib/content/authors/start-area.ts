import type { Council } from "../councils/council.ts";
import type { Councils } from "../councils/parse-councils.ts";

/** The first words of an area: the lines of each field we can fill. */
export type AreaStart = { fields: Record<string, readonly string[] | undefined> };

/** What to know of a field here beside what its schema says of it. */
export const remarks: Readonly<Record<string, readonly string[] | undefined>> = {
  services: [
    "Without it the page says that we have not found who answers here, and leads to the letter, the council and its SENDIASS.",
    "One item for each service. One item of named for each page that names it, and of contacts for each number, address or link.",
  ],
  "services.named.confirmed-on": [
    "Leave not yet until then. It is for the name, what it is for, and these contacts.",
  ],
  "sendiass.contacts.confirmed-on": ["Leave not yet until then."],
};

/** What the list says of the council, and what the law says of every council; each line of a field as it stands in the file. */
export function startArea(council: Council, { changes }: Councils): AreaStart {
  const former = changes
    .filter(({ inForce, currentCodes }) => inForce && currentCodes.includes(council.gssCode))
    .map(({ formerName }) => formerName)
    .filter((name) => name !== council.name);
  return {
    fields: {
      title: [`Who can help in ${council.place}?`],
      "short-title": [council.place],
      next: ["", "  - /disagreement-types", "  - /dates", "  - /support"],
      council: [council.name],
      place: [council.place],
      "gss-code": [council.gssCode],
      region: [council.region],
      website: [
        council.website.replace(/^http:/, "https:"),
        `# The list has ${council.website}, and nobody has opened it; see that this is right.`,
      ],
      ...(former.length > 0 && { "former-names": ["", ...former.map((name) => `  - ${name}`)] }),
      "services.run-by": ["an independent body"],
      "changes.words": ["The page was written. No contact is confirmed yet."],
      ...Object.fromEntries(unconfirmed.map((path) => [`${path}.confirmed-on`, ["not yet"]])),
    },
  };
}

const unconfirmed = ["services.named", "sendiass.contacts"];
