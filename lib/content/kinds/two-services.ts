import type { Purpose } from "./service.ts";

/** The two services that readers must tell apart: section 57's disagreement resolution, and mediation with its adviser (sections 52 to 56). */
export const twoServices = ["disagreement resolution", "mediation"] as const;
/** One of them. */
export type TwoServices = (typeof twoServices)[number];

/** Which of the two a purpose belongs to: the adviser's is mediation. */
export function serviceFor(purpose: Purpose): TwoServices {
  return purpose === "disagreement resolution" ? purpose : "mediation";
}
