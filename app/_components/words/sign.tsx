import type { ReactNode } from "react";
import type { TwoServices } from "../../../lib/content/kinds/two-services.ts";

/** The sign of one of the two services around words that name it: told apart by tint, by shape and by what it says. */
export function Sign({ service, children }: { service: TwoServices; children: ReactNode }) {
  const isMediation = service === "mediation";
  return <span className={isMediation ? "sign sign-mediation" : "sign"}>{children}</span>;
}
