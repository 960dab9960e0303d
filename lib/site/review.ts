/** How a page's review stands on a day; all three are dates written 2026-11-22. */
export type Review = { reviewed: string; reviewBy: string; today: string };

/** Whether the page is past the day it had to be read again. */
export function isOverdue({ reviewBy, today }: Pick<Review, "reviewBy" | "today">): boolean {
  return today > reviewBy;
}

/** `2026-11-22` as `22 November 2026`. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
