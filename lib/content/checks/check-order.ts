import { addMonths } from "../../dates/calendar-date.ts";
import type { Content } from "../content.ts";
import type { FieldPath } from "../front-matter/locators.ts";
import { inEachFile } from "../in-each-file.ts";
import { listPlacedServices } from "../placed-services.ts";
import type { Problem } from "../problem.ts";
import type { AnyRecord } from "../record.ts";

/** A problem for every second date that does not come after the first, for a review over a year away, and for changes that are not newest first. */
export function checkOrder(content: Content): Problem[] {
  return [...checkRecords(content), ...checkContracts(content)];
}

const checkRecords = inEachFile((parsed): Problem[] => {
  if (parsed.state !== "record") return [];
  const { file, record, front } = parsed;
  const report: Report = (path, message) => ({
    file,
    ...front.locate(path),
    message,
    rule: "out-of-order",
  });
  return [...checkReview(record, report), ...checkChanges(record, report)];
});

type Report = (path: FieldPath, message: string) => Problem;

function checkReview(record: AnyRecord, report: Report): Problem[] {
  if (!("reviewBy" in record)) return [];
  const { reviewed, reviewBy } = record;
  const path = ["review-by"];
  if (reviewBy <= reviewed)
    return [report(path, `"review-by" must be a later day than "reviewed", which is ${reviewed}`)];
  const latest = addMonths(reviewed, 12);
  const message = `"review-by" is more than 12 months after "reviewed"; write ${latest} or a day before it`;
  return reviewBy > latest ? [report(path, message)] : [];
}

/** Newest first, and one entry a day: an entry's day is also what its name in the feed is made of, for good. */
function checkChanges(record: AnyRecord, report: Report): Problem[] {
  const changes = "changes" in record ? record.changes : [];
  return changes.flatMap(({ date }, index) => {
    const above = changes[index - 1]?.date;
    if (above === undefined || date < above) return [];
    const message =
      date === above
        ? `"changes" has a second entry for ${date}; put both into one`
        : `"changes" has ${date} below ${above}; put the newest first`;
    return [report(["changes", index, "date"], message)];
  });
}

/** A contract ends after it begins. */
function checkContracts(content: Content): Problem[] {
  return listPlacedServices(content).flatMap(({ service, record, path }) =>
    service.named.flatMap(({ from, until }, index) => {
      if (from === undefined || until === undefined || from < until) return [];
      const message = `"until" must be a later day than "from", which is ${from}`;
      const place = content.placeOf(record, [...path, "named", index, "until"]);
      return [{ ...place, message, rule: "out-of-order" as const }];
    }),
  );
}
