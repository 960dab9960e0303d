import { group } from "../fields.ts";
import { defineKind } from "./kind.ts";
import { service } from "./service.ts";

/** `content/shared-services/`: one service that several councils arrange together, told once; each of their areas names it. */
export const sharedService = defineKind({
  title: "A service that several councils share",
  folder: "shared-services",
  isShownOn: ({ sharedServices = [] }, name) => sharedServices.some((shared) => shared.name === name),
  schema: group({ service: service.describe("The service") }),
});
