import { describeNaming, describeSharing, markGrade, nameAnswer } from "../../areas/answer-words.ts";
import { type Answer, listAnswers } from "../../areas/answers.ts";
import { describeWay } from "../../areas/way-words.ts";
import { listTold } from "../../content/kinds/service.ts";
import type { Area } from "../../content/record.ts";
import type { CalendarDate } from "../../dates/calendar-date.ts";
import type { RenderContext } from "../../markdown/context.ts";
import { toPlainWords } from "../../markdown/to-plain-text.ts";

/** What the service is, who is responsible, who is named for what, and every way to reach them, each with how sure it is. */
export function describeService(area: Area, today: CalendarDate, context: RenderContext): string {
  const answers = listAnswers(area, today);
  return [
    describeHelp(area),
    `${area.council} must arrange the service, which must be independent of it.`,
    ...(answers.length > 0
      ? answers.map((answer) => describeAnswer(answer, area, today, context))
      : ["We have not found who runs the service."]),
  ].join("\n\n");
}

/** Every type of disagreement of section 57 that families take part in: the Act sets them, so they are the same everywhere. */
function describeHelp({ place }: Area): string {
  return [
    `Helps parents, carers and young people in ${place} sort out a disagreement about special educational needs (SEN). An EHC plan is not needed.`,
    "It can be with the council, a nursery, school or college, or the local health service.",
    "It can also be about health or social care in an EHC assessment or plan.",
  ].join(" ");
}

function describeAnswer(answer: Answer, area: Area, today: CalendarDate, context: RenderContext): string {
  const lines = answer.namings.flatMap((graded) => [
    describeNaming(graded),
    ...listTold(graded.naming).map(({ tree }) => toPlainWords(tree, context)),
    ...(graded.naming.contacts ?? []).map((way) => describeWay(way, context)),
  ]);
  const name = `${nameAnswer(answer, area)}. ${markGrade(answer, today)}.`;
  return [name, describeSharing(answer), ...lines].filter(Boolean).join("\n");
}
