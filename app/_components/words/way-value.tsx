import type { Way } from "../../../lib/content/kinds/contact.ts";
import { toHost } from "../../../lib/text/host.ts";
import { toTel } from "../../../lib/text/tel.ts";

/** A way to reach someone as a reader taps it, with whose desk it is where that is said. */
export function WayValue({ way }: { way: Way }) {
  if (way.type === "phone")
    return (
      <>
        <a href={toTel(way.value)}>{way.value}</a>
        {way.option && `, ${way.option}`}
        {way.name && ` (${way.name})`}
      </>
    );
  if (way.type === "text") return <>{way.name ? `${way.value} (${way.name})` : way.value}</>;
  if (way.type === "email") return <MailLink address={way.value} />;
  if (way.type === "post") return <>{way.value}</>;
  return <a href={way.value}>{way.name ?? toHost(way.value)}</a>;
}

/** An address that breaks before its @, where it must break at all. */
function MailLink({ address }: { address: string }) {
  const [name, host] = address.split("@");
  return (
    <a href={`mailto:${address}`}>
      {name}
      <wbr />@{host}
    </a>
  );
}
