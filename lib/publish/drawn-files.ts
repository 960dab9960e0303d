/** Where Next puts what it drew, inside the project's folder. */
const drawnFolder = ".next/server/app";

/** The file in which Next draws a page: `areas/x.html` is in `.next/server/app/`; only the page for dead addresses has another name there. */
export function toDrawnPage(file: string): string {
  return `${drawnFolder}/${file === "404.html" ? "_not-found.html" : file}`;
}

/** The file in which Next draws anything but a page, `sitemap.xml` for one. */
export function toDrawnFile(file: string): string {
  return `${drawnFolder}/${file}.body`;
}

/** Old addresses for publishing, which reads them and does not publish the list. */
export const redirectsFile = toDrawnFile("_site/redirects.json");
/** Text files by address, for addresses where Next has a folder of what lies below a page. */
export const addedFile = toDrawnFile("_site/files.json");
