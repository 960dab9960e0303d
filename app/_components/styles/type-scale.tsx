import { toTel } from "../../../lib/text/tel.ts";
import { madeUpNumber } from "./made-up-number.ts";

/** The sizes of type, largest first, each named by what it is; the page's own heading is the largest. */
export function TypeScale() {
  return (
    <>
      <p className="summary">A summary: the answer in one sentence, under the page's heading.</p>
      <h3 id="a-part-of-a-section">A part of a section</h3>
      <p>
        A sentence of text with <strong>what matters most</strong> in it, a{" "}
        <a href="/">link to the front page</a>, and a number to ring: <a href="tel:999">999</a>.
      </p>
      <p className="kind-line">A kind line, where readers are most alone.</p>
      <p className="provenance">Quiet words: who published it, and when.</p>
      <p className="ring">
        <a href={toTel(madeUpNumber)}>{madeUpNumber}</a>
      </p>
    </>
  );
}
