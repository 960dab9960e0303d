import type { Viewport } from "next";
import type { ReactNode } from "react";
import "./_styles/main.scss";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#12463f" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1917" },
  ],
};

/** The document around every page. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
        {children}
      </body>
    </html>
  );
}
