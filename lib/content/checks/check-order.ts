import { addMonths } from "../../dates/calendar-date.ts";
import type { Content } from "../content.ts";
import type { Problem } from "../problem.ts";
import type { AnyRecord } from "../record.ts";

/** The age at which every right to the service has ended, by section 83 of the Act. */
const oldestAge = 25;

/** A problem for every second date or age that does not come after the first, for an age above 25, and for changes that are not newest first. */
export function checkOrder({ records, placeOf }: Content): Problem[] {
  return records.flatMap((record) => {
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
    if (record.kind === "area" && record.ageTo <= record.ageFrom) {
      report("age-to", `"age-to" must be more than "age-from", which is ${record.ageFrom}`);
    }
    if (record.kind === "area" && record.ageTo > oldestAge) {
      report(
        "age-to",
        `"age-to" is ${record.ageTo}; the service is for young people under ${oldestAge} at most, so write ${oldestAge} or less`,
      );
    }
    return [...found, ...checkChanges(record, placeOf)];
  });
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
