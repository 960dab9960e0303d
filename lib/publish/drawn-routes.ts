import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PublishError } from "./build-problem.ts";

/** What Next says it drew, by address, and what it would draw only when asked. */
export type DrawnRoutes = {
  /** Addresses drawn, in order; `again` is after how many seconds a server would draw one anew. */
  readonly drawn: readonly {
    readonly address: string;
    readonly isPage: boolean;
    readonly again: number | undefined;
  }[];
  /** Routes such as `/areas/[slug]`, and whether a server would draw addresses that were not listed. */
  readonly patterns: readonly { readonly route: string; readonly isOpen: boolean }[];
  /** Every route of `app/`. */
  readonly routes: readonly string[];
};

const drawnList = z.object({
  routes: z.record(
    z.string(),
    z.object({
      routeType: z.enum(["page", "route"]),
      initialRevalidateSeconds: z.number().or(z.literal(false)),
    }),
  ),
  dynamicRoutes: z.record(z.string(), z.object({ fallback: z.string().or(z.literal(false)).nullable() })),
});
const routeList = z.record(z.string(), z.string());

/** Reads Next's own lists of a finished build; throws a PublishError when there is none, or when a new Next writes them otherwise. */
export function readRoutes(project: string): DrawnRoutes {
  // Next writes this when all is drawn, so a build that was stopped has none.
  const drawnName = "prerender-manifest.json";
  if (!existsSync(join(project, ".next", drawnName)))
    refuse("there is no finished build here; run next build first");
  const { routes, dynamicRoutes } = readList(project, drawnName, drawnList);
  return {
    drawn: Object.entries(routes).map(([address, { routeType, initialRevalidateSeconds }]) => ({
      address,
      isPage: routeType === "page",
      again: initialRevalidateSeconds || undefined,
    })),
    patterns: Object.entries(dynamicRoutes).map(([route, { fallback }]) => ({
      route,
      isOpen: fallback !== false,
    })),
    routes: Object.values(readList(project, "app-path-routes-manifest.json", routeList)),
  };
}

function readList<List>(project: string, name: string, schema: z.ZodType<List>): List {
  try {
    return schema.parse(JSON.parse(readFileSync(join(project, ".next", name), "utf8")));
  } catch {
    return refuse(
      `${name} is not as this publishing knows it; see what the new version of Next writes there`,
    );
  }
}

function refuse(message: string): never {
  throw new PublishError([{ file: ".next", message, rule: "no-build" }]);
}
