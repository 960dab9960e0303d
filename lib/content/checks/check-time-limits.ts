import { formatDayOfYear, formatPeriod } from "../../dates/period.ts";
import { type Content, listFacts, listRecords } from "../content.ts";
import type { Problem } from "../problem.ts";
import type { Facts, TimeLimit } from "../record.ts";

/** A problem for every time limit that differs from the fact of its name, or shares its place in an event's list. */
export function checkTimeLimits(content: Content): Problem[] {
  const facts = listFacts(content);
  const limits = listRecords(content, "time-limit");
  return [...limits.flatMap((limit) => checkPeriod(limit, facts, content)), ...checkPlaces(limits, content)];
}

function checkPeriod(limit: TimeLimit, facts: Facts["facts"], { placeOf }: Content): Problem[] {
  const said = facts[limit.name]?.words;
  const held = inWords(limit.period);
  if (said === undefined || held === undefined || said === held) return [];
  const message = `this is ${held}, but facts.md has "${limit.name}" as ${said}; make both the same`;
  return [{ ...placeOf(limit, ["period"]), message, rule: "time-limit" }];
}

function inWords(period: TimeLimit["period"]): string | undefined {
  if (period.counted === "in-words") return undefined;
  if (period.counted !== "before-a-day") return formatPeriod(period);
  return formatDayOfYear(period.day);
}

/** Two in one place would stand in any order. */
function checkPlaces(limits: readonly TimeLimit[], { placeOf }: Content): Problem[] {
  const owners = new Map<string, TimeLimit>();
  return limits.flatMap((limit) =>
    limit.events.flatMap(({ event, order }, index) => {
      const owner = owners.get(`${event} ${order}`);
      owners.set(`${event} ${order}`, owner ?? limit);
      if (!owner) return [];
      const message = `place ${order} of ${event} is already that of ${owner.file}; each needs its own`;
      return [{ ...placeOf(limit, ["events", index, "order"]), message, rule: "time-limit" as const }];
    }),
  );
}
