import { addMonths } from "../../dates/calendar-date.ts";
import type { Content } from "../content.ts";
import { listPlacedServices } from "../placed-services.ts";
import type { Problem } from "../problem.ts";
import type { AnyRecord } from "../record.ts";

/** A problem for every second date that does not come after the first, for a review over a year away, and for changes that are not newest first. */
export function checkOrder(content: Content): Problem[] {
  const { records, placeOf } = content;
  const inRecords = records.flatMap((record) => {
    const found: Problem[] = [];
    const report = (field: string, message: string) =>
      found.push({ ...placeOf(record, [field]), message, rule: "out-of-order" });
    if ("reviewBy" in record && record.reviewBy <= record.reviewed) {
      report("review-by", `"review-by" must be a later day than "reviewed", which is ${record.reviewed}`);
    }
    if ("reviewBy" in record && record.reviewBy > addMonths(record.reviewed, 12)) {
      const latest = addMonths(record.reviewed, 12);
      report(
        "review-by",
        `"review-by" is more than 12 months after "reviewed"; write ${latest} or a day before it`,
      );
    }
    return [...found, ...checkChanges(record, placeOf)];
  });
  return [...inRecords, ...checkContracts(content)];
}

/** Newest first, and one entry a day: an entry's day is also what its name in the feed is made of, for good. */
function checkChanges(record: AnyRecord, placeOf: Content["placeOf"]): Problem[] {
  const changes = "changes" in record ? record.changes : [];
  return changes.flatMap(({ date }, index) => {
    const above = changes[index - 1]?.date;
    if (above === undefined || date < above) return [];
    const message =
      date === above
        ? `"changes" has a second entry for ${date}; put both into one`
        : `"changes" has ${date} below ${above}; put the newest first`;
    return [{ ...placeOf(record, ["changes", index, "date"]), message, rule: "out-of-order" }];
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
