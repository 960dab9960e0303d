import { describeNaming, joinPurposes, markGrade, nameAnswer } from "../areas/answer-words.ts";
import { type Answer, findWay, listAnswers } from "../areas/answers.ts";
import { findLastChanged } from "../areas/last-changed.ts";
import { listToSave } from "../areas/to-save.ts";
import { type Area, addressOf, type Site } from "../content/record.ts";
import { type CalendarDate, formatShortDate } from "../dates/calendar-date.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import type { ContactCard } from "./vcard.ts";

type Made = { site: Site; area: Area; today: CalendarDate; context: RenderContext };

/** A card for each independent body that can be reached; the council's without a number where no source names one. */
export function toContactCards(
  site: Site,
  area: Area,
  today: CalendarDate,
  context: RenderContext,
): ContactCard[] {
  const made = { site, area, today, context };
  const answers = listToSave(listAnswers(area, today));
  return answers.length > 0 ? answers.map((answer) => toCard(made, answer)) : [toCouncilCard(made)];
}

function toCard(made: Made, answer: Answer): ContactCard {
  const { site, area, context } = made;
  const name = nameAnswer(answer, area);
  const phone = findWay(answer, "phone");
  const email = findWay(answer, "email");
  const saved = [phone, email].filter((way) => way !== undefined);
  return {
    address: `${site.address}${addressOf(area)}`,
    id: `${site.address}${addressOf(area)}#${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    name,
    phone: phone?.value,
    email: email?.value,
    note: [
      `For ${joinPurposes(answer.purposes)} about special educational needs (SEND) in ${area.place}.`,
      `${markGrade(answer)}.`,
      ...answer.namings.map(describeNaming),
      ...saved.flatMap(({ value, doubt }) =>
        doubt ? [`${value}: ${toPlainWords(doubt.tree, context)}`] : [],
      ),
      ...toLastLines(made),
    ].join("\n"),
    changed: findLastChanged(area),
  };
}

function toCouncilCard(made: Made): ContactCard {
  const { site, area } = made;
  const address = `${site.address}${addressOf(area)}`;
  return {
    address,
    id: address,
    name: area.council,
    note: [
      `For disagreement resolution about special educational needs (SEND) in ${area.place}.`,
      `We have not found who runs it. Ask the council, on ${area.website}`,
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
