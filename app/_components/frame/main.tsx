import type { ReactNode } from "react";

// Not bundled: what Next bundles for a page is the half of React that cannot write HTML.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");

/** What a page is about, written as HTML here: Next would write and read each element of it several times, for a script that no page has. */
export function Main({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React has escaped every word of it
      dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }}
    />
  );
}
