/** How many content files the live preview watches: as imports they make it draw the page again when one is saved. */
export const watchedFiles = Object.keys(
  import.meta.glob("../../content/**/*.{md,csv}", { eager: true, query: "?raw" }),
).length;
