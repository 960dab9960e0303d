import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import { type Area, addressOf, type Site } from "../content/record.ts";
import type { Guide } from "../guide/guide.ts";
import { staffAddress } from "../guide/paths.ts";
import { toRenderContext } from "../guide/render-context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { toMailLink } from "../text/mail-link.ts";
import { listGaps } from "./gaps.ts";
import { listHeld } from "./held.ts";
import { toProvenance } from "./provenance.ts";

/** A message that asks a council's staff whether what we hold is right: a subject, and its lines. */
type ConfirmMail = { subject: string; lines: readonly string[] };

/** The message we send to a council: every line we hold and where it is from, then what we have not found, each with room for an answer. */
export function toConfirmMail(guide: Guide, area: Area): ConfirmMail {
  const context = toRenderContext(guide, []);
  const held = listHeld(area, context);
  const missing = listGaps(area).map((gap) => toPlainWords(guide.sharing.staff.gaps[gap].tree, context));
  return {
    subject: toSubject(area),
    lines: [
      `Is this still right for ${area.council}? Families read it at ${guide.site.address}${addressOf(area)}`,
      "Please write yes or no below each line, and what it should say instead.",
      "",
      ...held.flatMap(({ says, at, from }, index) => [
        `${index + 1}. ${says}`,
        ...(at ? [`   ${at}`] : []),
        ...(from ? [`   ${toProvenance(from)}`] : []),
        ...(from?.publishedAt ? [`   ${from.publishedAt}`] : []),
        "   Yes / no:",
        "",
      ]),
      ...(missing.length > 0
        ? [
            "We could not find these. Where do you publish them?",
            `L4 and the other numbers are explained on ${guide.site.address}${drawnGuides["for-councils"]}`,
            "",
          ]
        : []),
      ...missing.flatMap((question) => [`- ${question}`, "  Answer:", ""]),
      ...signature,
    ],
  };
}

/** The message as text to read, its subject first. */
export function formatMail({ subject, lines }: ConfirmMail): string {
  return `${[subject, "", ...lines].join("\n")}\n`;
}

/** A link by which staff write to us: the lines by their numbers on the page, as the longest would not fit a link. */
export function toConfirmLink(site: Site, area: Area, count: number): string {
  const lines = [
    `Council: ${area.council}`,
    `Page: ${site.address}${staffAddress(area)}`,
    "Yes or no for each numbered line, and what it should say:",
    ...Array.from({ length: count }, (_, index) => `${index + 1}. yes / no:`),
    "What you could not find, and where we publish it:",
    ...signature,
  ];
  return toMailLink(toSubject(area), lines.join("\n"), site.email);
}

/** The message as a file (RFC 5322) that mail programs open as a draft; whom it goes to is for the sender to add. */
export function renderMail({ subject, lines }: ConfirmMail): string {
  const head = [
    "X-Unsent: 1",
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: 8bit",
  ];
  return `${[...head, "", ...lines].join("\r\n")}\r\n`;
}

const signature = ["Who confirms it (name, job, council email):", "From which day:"];

function toSubject({ council }: Area): string {
  return `${council}: is this still right?`;
}
