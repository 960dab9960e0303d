/** Runs in the page: links under 24 px, or 44 px high in the header, breadcrumbs and main actions; in text, as in WCAG, only the numbers of sources. */
export function findSmallTargets(): string[] {
  const big = "header a, .govuk-breadcrumbs a, .main-action a, .choices a, footer nav a";
  return [...document.querySelectorAll("a[href], button, summary")].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const skipped =
      !target.checkVisibility() || target.classList.contains("govuk-skip-link") || isInText(target);
    const least = target.matches(big) ? 44 : 24;
    if (skipped || (width >= 24 && height >= least)) return [];
    const words = (target.textContent ?? "").trim().slice(0, 50);
    return [`"${words}" is ${Math.round(width)} by ${Math.round(height)} px, under ${least}`];
  });

  function isInText(target: Element): boolean {
    if (target.matches(".cite") || getComputedStyle(target).display !== "inline") return false;
    const block = target.closest("p, li, dd, td, dt, figcaption");
    const own = [...(block?.querySelectorAll("a") ?? [])].map((link) => link.textContent ?? "").join("");
    const all = block?.textContent ?? "";
    return all.replace(/\W/g, "").length > own.replace(/\W/g, "").length;
  }
}
