import type { Link } from "../../../lib/pages/navigation.ts";

/** The pages before and after this one, where the guide is meant to be read on. */
export function Neighbours({ previous, next }: { previous?: Link; next?: Link }) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label="Previous and next page">
      {previous && (
        <a rel="prev" href={previous.address}>
          <span>Previous</span> {previous.words}
        </a>
      )}{" "}
      {next && (
        <a rel="next" href={next.address}>
          <span>Next</span> {next.words}
        </a>
      )}
    </nav>
  );
}
