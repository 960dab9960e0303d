import type { Council } from "../councils/council.ts";
import type { Councils } from "../councils/parse-councils.ts";

/** The first words of an area: the lines of each field we can fill, and the text below the fields. */
export type AreaStart = { fields: Record<string, readonly string[] | undefined>; body: string };

/** What to know of a field here beside what its schema says of it. */
export const remarks: Readonly<Record<string, readonly string[] | undefined>> = {
  providers: [
    "Without it the number of the service is not on the big button, the leaflet, the card or the contact file: nobody vouches for it.",
  ],
  contacts: ["One item for each phone number, e-mail address or page: copy these lines for the next one."],
  "contacts.confirmed-on": ["Leave not yet until then."],
};

/** What the list says of the council, and what the law says of every council; each line of a field as it stands in the file. */
export function startArea(council: Council, { changes }: Councils): AreaStart {
  const former = changes
    .filter(({ inForce, currentCodes }) => inForce && currentCodes.includes(council.gssCode))
    .map(({ formerName }) => formerName)
    .filter((name) => name !== council.name);
  const website = council.website.replace(/^http:/, "https:");
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
        website,
        `# The list has ${council.website}, and nobody has opened it; see that this is right.`,
      ],
      ...(council.localOffer && { "local-offer": [council.localOffer] }),
      ...(former.length > 0 && { "former-names": ["", ...former.map((name) => `  - ${name}`)] }),
      "contacts.type": ["phone"],
      meanwhile: [
        "",
        "  - Use the mediation adviser's details in the council's decision letter. The letter must give them:source[reg-32].",
        `  - Ring the council, using the number on [its own website](${website}). Ask who provides disagreement resolution.`,
        "  - Ask your local SENDIASS. The council must tell you who it is:source[act-32].",
      ],
      "age-from": ["0"],
      "age-to": ["25"],
      "who-for": [
        ">-",
        "  Parents and carers of any child or young person with special educational needs, from birth until 25. An",
        "  education, health and care (EHC) plan is not needed:source[code-11-7]. Young people over compulsory school age can",
        "  use it in their own name:source[act-57 act-83].",
      ],
      referral: ["You can contact the service yourself. Nobody has to refer you:source[act-57]."],
      "helps-with": ["", ...types],
      "changes.words": ["The page was written. No contact is confirmed yet."],
      ...Object.fromEntries(unconfirmed.map((path) => [`${path}.confirmed-on`, ["not yet"]])),
    },
    body: body(council),
  };
}

const unconfirmed = ["providers", "contacts", "sendiass.contacts"];

const types = [
  "  # Take the # away from each type the service helps with; the council must have a service for all four.",
  "  # - how-duties-are-carried-out",
  "  # - special-educational-provision",
  "  # - health-and-social-care",
  "  # - council-and-health-bodies",
];

function body({ name }: Council): string {
  return `## What can you say when you ring?

- "I want to try disagreement resolution." Or, after a decision letter, "I need a mediation adviser."
- "Are you the service for ${name} now?"
- "What happens next, and when?"

:::warning

Ringing this service does not stop any deadline:source[act-57 rule-20]. Before most appeals you need a mediation certificate:source[act-55]. So contact the mediation adviser within :fact[adviser-limit] of the date on the letter. Then look at [the dates that matter](/dates).

:::
`;
}
