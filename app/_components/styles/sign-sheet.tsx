import { drawingNames } from "../../../lib/brand/drawings.ts";
import { TrustLegend } from "../areas/trust-legend.tsx";
import { Drawing } from "../words/drawing.tsx";
import { Sign } from "../words/sign.tsx";

/** The signs of the two services, and of how sure a name is. */
export function Signs() {
  return (
    <>
      <p>
        For <Sign service="disagreement resolution">disagreement resolution</Sign> and{" "}
        <Sign service="mediation">mediation</Sign>: told apart by shape, by tint and by word.
      </p>
      <TrustLegend />
    </>
  );
}

/** Every drawing with its name, which authors write to choose it. */
export function Drawings() {
  return (
    <ul className="drawings">
      {drawingNames.map((name) => (
        <li key={name}>
          <Drawing name={name} /> {name}
        </li>
      ))}
    </ul>
  );
}
