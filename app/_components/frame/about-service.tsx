import type { TwoServices } from "../../../lib/content/kinds/two-services.ts";
import { Sign } from "../words/sign.tsx";

const names: Record<TwoServices, string> = {
  "disagreement resolution": "Disagreement resolution",
  mediation: "Mediation",
};

/** Under a title, which stays near the top: which of the two services the page is about, where it is about one. */
export function AboutService({ service }: { service: TwoServices | undefined }) {
  if (!service) return null;
  return (
    <p className="about-service">
      <Sign service={service}>{names[service]}</Sign>
    </p>
  );
}
