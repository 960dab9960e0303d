import type { Talk } from "../../../lib/pages/talk.ts";
import { toTel } from "../../../lib/text/tel.ts";

type Callee = Talk["callees"][number];

/** Who to ring, right under what to do: numbers to tap with their hours, and the way to the reader's own council. */
export function TalkToSomeone({ talk: { title, callees, council, others } }: { talk: Talk }) {
  return (
    <section className="talk" aria-labelledby="talk-to-someone">
      <h2 id="talk-to-someone">{title}</h2>
      <ul>
        {callees.map((callee) => (
          <li key={callee.phone}>
            <CallLine callee={callee} />
          </li>
        ))}
        <li className="on-screen">
          <a className="call" href={council.address}>
            {council.words}
          </a>
        </li>
      </ul>
      {others.links.length > 0 && (
        <p>
          {others.words}{" "}
          {others.links.map(({ address, words }, index) => (
            <span key={address}>
              {index > 0 && ", "}
              <a href={address}>{words}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function CallLine({ callee }: { callee: Callee }) {
  const { name, phone, about, isEmergency, standing, hours, mark } = callee;
  return (
    <>
      <a className={isEmergency ? "call call-danger" : "call"} href={toTel(phone)}>
        {name} <b>{phone}</b>
      </a>
      <p>
        {standing && `${standing}. `}
        {typeof hours === "string" ? `${hours}. ` : hours && <a href={hours.address}>{hours.words}</a>}{" "}
        <span className="provenance">
          {mark} <a href={about}>More</a>
        </span>
      </p>
    </>
  );
}
