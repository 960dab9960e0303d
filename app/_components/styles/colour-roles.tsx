/** Each role a colour plays, as the sheet names it, and what it is for. */
const roles = {
  ink: "Words",
  quiet: "What stands beside the point: who published it, how sure it is",
  link: "What can be tapped, in text",
  action: "The one thing to do, filled",
  warn: "Take care: a time limit, a danger",
  resolution: "Disagreement resolution",
  mediation: "Mediation",
  raised: "The ground of a panel",
} as const;

/** The colours by what they are for, in the reader's own scheme. */
export function ColourRoles() {
  return (
    <ul className="swatches">
      {Object.entries(roles).map(([role, use]) => (
        <li className={`swatch-${role}`} key={role}>
          <b>{role}</b> {use}
        </li>
      ))}
    </ul>
  );
}
