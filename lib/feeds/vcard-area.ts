import { type AnswerLine, findWay, listLines } from "../areas/answer-lines.ts";
import { describeNaming, markGrade, nameAnswer } from "../areas/answer-words.ts";
import { findLastChanged } from "../areas/last-changed.ts";
import { listToSave } from "../areas/to-save.ts";
import { describeWay } from "../areas/way-words.ts";
import { toNameKey } from "../content/name-key.ts";
import { type Area, addressOf, type Site } from "../content/record.ts";
import { type CalendarDate, formatShortDate } from "../dates/calendar-date.ts";
import type { RenderContext } from "../markdown/context.ts";
import { joinWords } from "../text/join-words.ts";
import type { ContactCard } from "./vcard.ts";

type Made = { site: Site; area: Area; today: CalendarDate; context: RenderContext };

/** A card for each line that can be reached by phone or email; the council's without a number where there is none. */
export function toContactCards(
  site: Site,
  area: Area,
  today: CalendarDate,
  context: RenderContext,
): ContactCard[] {
  const made = { site, area, today, context };
  const lines = listToSave(listLines(area, today));
  return lines.length > 0 ? lines.map((line) => toCard(made, line)) : [toCouncilCard(made)];
}

function toCard(made: Made, line: AnswerLine): ContactCard {
  const { site, area, today, context } = made;
  const name = nameAnswer(line, area);
  const phone = findWay(line, "phone");
  const email = findWay(line, "email");
  const saved = [phone, email].filter((way) => way !== undefined);
  const address = `${site.address}${addressOf(area)}`;
  return {
    address,
    id: `${address}#${toNameKey(`${name} ${line.purposes.join(" ")}`)}`,
    name,
    phone: phone?.value,
    email: email?.value,
    note: [
      `For ${joinWords(line.purposes)} about special educational needs (SEND) in ${area.place}.`,
      `${markGrade(line, today)}.`,
      ...line.namings.map(describeNaming),
      ...saved.map((way) => describeWay(way, context)),
      ...toLastLines(made),
    ].join("\n"),
    changed: findLastChanged(area),
  };
}

function toCouncilCard(made: Made): ContactCard {
  const { site, area, today } = made;
  const address = `${site.address}${addressOf(area)}`;
  const named = listLines(area, today).map((line) => nameAnswer(line, area));
  return {
    address,
    id: address,
    name: area.council,
    note: [
      `For disagreement resolution about special educational needs (SEND) in ${area.place}.`,
      named.length > 0
        ? `Our sources name ${named.join(", ")}, and give no number. The page says how to reach them.`
        : area.services
          ? "Our sources do not make clear who runs the independent service."
          : "We have not found who runs it.",
      `Ask the council, on ${area.website}`,
      ...toLastLines(made),
    ].join("\n"),
    changed: findLastChanged(area),
  };
}

function toLastLines({ site, area }: Made): string[] {
  return [
    "If your decision letter names someone else, ring that one: only they can give you the certificate.",
    `Check the page before you rely on this: ${site.address}${addressOf(area)}`,
    `Last reviewed ${formatShortDate(area.reviewed)}.`,
  ];
}
