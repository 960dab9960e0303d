import { group } from "../fields.ts";
import { defineKind } from "./kind.ts";
import { service } from "./service.ts";

/** `content/shared-services/`: one service that several councils arrange together, told once; each of their areas names it. */
export const sharedService = defineKind({
  title: "A service that several councils share",
  folder: "shared-services",
  isShownOn: hasShared,
  schema: group({ service: service.describe("The service") }),
});

type Sharer = { sharedServices?: readonly { name: string }[] | undefined };

/** Whether a record names the shared service of that file. */
export function hasShared({ sharedServices = [] }: Sharer, name: string): boolean {
  return sharedServices.some((shared) => shared.name === name);
}
