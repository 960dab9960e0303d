/** Two speech shapes that overlap: the site's mark, decorative beside its name. */
export function BrandMark() {
  return (
    <svg className="mark" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
      <path className="mark-left" d="M4 2h18a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H12l-6 6v-6H4a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z" />
      <path className="mark-right" d="M18 8h18a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-2v6l-6-6H18a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z" />
    </svg>
  );
}
