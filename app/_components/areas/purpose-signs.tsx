import { Fragment } from "react";
import type { Purpose } from "../../../lib/content/kinds/service.ts";
import { serviceFor } from "../../../lib/content/kinds/two-services.ts";
import { joinBefore } from "../../../lib/text/join-words.ts";
import { Sign } from "../words/sign.tsx";

/** What a service is named for, each purpose in the sign of its service, read as one list in words. */
export function PurposeSigns({ purposes }: { purposes: readonly Purpose[] }) {
  return purposes.map((purpose, index) => (
    <Fragment key={purpose}>
      {joinBefore(index, purposes.length)}
      <Sign service={serviceFor(purpose)}>{purpose}</Sign>
    </Fragment>
  ));
}
