import { toProvenance } from "../../../lib/areas/provenance.ts";
import { findServicePhone } from "../../../lib/areas/service-phone.ts";
import type { Area } from "../../../lib/content/record.ts";
import { toTel } from "../../../lib/text/tel.ts";

/** The number to ring, big, with who published it and whether it is confirmed; nothing where nobody vouches for one. */
export function ServiceLine({ area, target }: { area: Area; target?: "_top" }) {
  const phone = findServicePhone(area);
  if (!phone) return null;
  return (
    <>
      <p className="ring">
        <a href={toTel(phone.value)} target={target}>
          {phone.value}
        </a>
      </p>
      <p className="provenance">{toProvenance(phone)}</p>
    </>
  );
}
