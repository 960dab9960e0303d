import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { AreaProviders } from "../../../app/_components/area-providers.tsx";
import { listRecords, readLibrary } from "../../../lib/content/library.ts";

const [area] = listRecords(readLibrary(), "area").filter(({ providers }) => providers);
const [provider] = area?.providers ?? [];
if (!area || !provider) throw new Error("no area names a provider");

it("a body that two sources name has a place for each of them", () => {
  const providers = [provider, { ...provider, publishedBy: "Someone else" }];
  const shown = AreaProviders({ providers, council: area.council }) as ReactElement<{
    children: ReactElement[];
  }>;
  const keys = shown.props.children.map(({ key }) => key);
  expect(new Set(keys).size).toBe(providers.length);
});
