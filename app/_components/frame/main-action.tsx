import type { Action } from "../../../lib/pages/main-action.ts";

/** The page's one most useful thing to do, big and first. */
export function MainAction({ action }: { action: Action | undefined }) {
  if (!action) return null;
  return (
    <p className="main-action">
      <a className="govuk-button" href={action.address}>
        {action.words}
      </a>
    </p>
  );
}
