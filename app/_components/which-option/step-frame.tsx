import type { ReactNode } from "react";
import { findNamed } from "../../../lib/guide/guide.ts";
import { listBreadcrumbs, listFooter, listMenu } from "../../../lib/pages/navigation.ts";
import type { StepView } from "../../../lib/pages/step-view.ts";
import { AboutService } from "../frame/about-service.tsx";
import { Breadcrumbs } from "../frame/breadcrumbs.tsx";
import { Footer } from "../frame/footer.tsx";
import { Header } from "../frame/header.tsx";
import { Main } from "../frame/main.tsx";
import { SourceList } from "../frame/source-list.tsx";
import { Inline } from "../words/prose.tsx";
import { WithPhones } from "../words/with-phones.tsx";
import { AnswersSoFar } from "./answers-so-far.tsx";
import { PlanHead } from "./plan-head.tsx";

/** What the pages of questions and of outcomes share; `after` stands below the sources. */
export function StepFrame({
  view,
  children,
  after,
}: {
  view: StepView;
  children: ReactNode;
  after?: ReactNode;
}) {
  const { guide, page, context } = view;
  const { site, pages } = guide;
  const { step, youngPeople } = page.record;
  const outcome = step.at.kind === "outcome" ? step.at : undefined;
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={undefined} />
      <div className="govuk-width-container">
        <Breadcrumbs links={listBreadcrumbs(pages, page)} />
        <Main className={outcome && "plan"}>
          {outcome && <PlanHead address={`${site.address}${page.address}`} />}
          <h1>
            <WithPhones words={step.at.title} />
          </h1>
          <AboutService service={outcome?.option && findNamed(guide, outcome.option).aboutService} />
          {children}
          {youngPeople && (
            <p className="young-people">
              <Inline words={youngPeople} context={context} />
            </p>
          )}
          <AnswersSoFar view={view} />
          <SourceList sources={view.cited} />
          {after}
        </Main>
      </div>
      <Footer site={site} links={listFooter(pages)} />
    </>
  );
}
