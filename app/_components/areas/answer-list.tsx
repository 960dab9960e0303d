import { Fragment } from "react";
import {
  describeDoubtfulRunner,
  describeSharing,
  describeTerm,
  markGrade,
  nameAnswer,
} from "../../../lib/areas/answer-words.ts";
import type { Answer } from "../../../lib/areas/answers.ts";
import { listTold, type Naming } from "../../../lib/content/kinds/service.ts";
import type { Area } from "../../../lib/content/record.ts";
import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import type { View } from "../../../lib/pages/view.ts";
import { ContactList } from "../words/contact-list.tsx";
import { Inline } from "../words/prose.tsx";
import { Provenance } from "../words/provenance.tsx";
import { PurposeSigns } from "./purpose-signs.tsx";

type Props = { answers: readonly Answer[]; view: View<Area> };

/** Everyone a source names, surest first, each with what for, how to reach them, and who says so. */
export function AnswerList({ answers, view: { page, today, context } }: Props) {
  const area = page.record;
  return answers.map((answer, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: services are fixed at build, and some have no name
    <section className="answer-in-full" key={index}>
      <h3 id={`answer-${index + 1}`}>{nameAnswer(answer, area)}</h3>
      <p className={`trust trust-${answer.grade}`}>{markGrade(answer, today)}.</p>
      <Doubt words={describeDoubtfulRunner(answer, area)} />
      <Doubt words={describeSharing(answer)} />
      {answer.namings.map(({ naming }) => (
        <Named
          key={`${naming.publishedBy} ${naming.publishedAt}`}
          naming={naming}
          context={context}
          today={today}
        />
      ))}
      {answer.service.tender && (
        <p>
          <Inline words={answer.service.tender} context={context} />
        </p>
      )}
    </section>
  ));
}

function Doubt({ words }: { words: string | undefined }) {
  return words && <p>{words}</p>;
}

/** What one source names a service for, and the ways it gives to reach it. */
function Named({ naming, context, today }: { naming: Naming; context: RenderContext; today: CalendarDate }) {
  return (
    <>
      <p>
        Named for <PurposeSigns purposes={naming.for} />.{describeTerm(naming)}
        {listTold(naming).map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words are fixed at build and have no name of their own
          <Fragment key={index}>
            {" "}
            <Inline words={words} context={context} />
          </Fragment>
        ))}
      </p>
      <Provenance from={naming} today={today} />
      {naming.contacts && <ContactList contacts={naming.contacts} context={context} today={today} />}
    </>
  );
}
