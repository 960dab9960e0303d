import type { BuildProblem } from "./build-problem.ts";
import type { DrawnRoutes } from "./drawn-routes.ts";

/** Routes that Next has not drawn whole and for good: on a host that only sends files nobody would draw the rest. */
export function checkDrawnOnce({ drawn, patterns, routes }: DrawnRoutes): BuildProblem[] {
  const known = new Set([...drawn.map(({ address }) => address), ...patterns.map(({ route }) => route)]);
  const never = routes.filter((route) => !known.has(route));
  const open = patterns.filter(({ isOpen }) => isOpen);
  const again = drawn.filter((one) => one.again !== undefined);
  return [
    ...never.map(
      (route) =>
        `${route} is drawn only when it is asked for; take out what needs a visitor, or write dynamic = "force-static"`,
    ),
    ...open.map(
      ({ route }) => `${route} would draw any address when it is asked for; write dynamicParams = false`,
    ),
    ...again.map(
      (one) => `${one.address} would be drawn again after ${one.again} seconds; take out its revalidate`,
    ),
  ].map((message) => ({ file: "app", message, rule: "needs-server" }));
}
