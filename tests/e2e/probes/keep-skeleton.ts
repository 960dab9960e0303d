/** Runs in the page: leaves what code puts there and one of each thing that content repeats, with its words replaced. */
export function keepSkeleton(): void {
  // So an outline changes when a page's parts do, and not when an author writes.
  for (const mark of document.querySelectorAll(".cite")) mark.remove();
  for (const prose of document.querySelectorAll("div.prose")) prose.replaceChildren(paragraph());
  // What stands only while something is not confirmed, doubted or overdue: tests/site/areas.test.ts holds it against the record.
  for (const passing of document.querySelectorAll(
    ".main-action + p, main > .box-warning, section:has(.box-doubt), .kind-line, .about-service",
  ))
    passing.remove();
  for (const again of document.querySelectorAll(".box + .box, .prose + .prose:not(section), dd p + p"))
    again.remove();
  for (const list of document.querySelectorAll("ul, ol, dl, tbody")) {
    for (const item of [...list.children].slice(1)) item.remove();
  }
  for (const text of document.querySelectorAll("p, li, dt, dd, td, tbody th, h1, h3, .neighbours a")) {
    if (text.querySelector("p, ul, ol, dl, li") !== null) continue;
    const link = text.querySelector("a");
    if (link === null) text.textContent = "words";
    else text.replaceChildren(Object.assign(link, { textContent: "link" }));
  }
  for (const heading of document.querySelectorAll("h2")) {
    heading.textContent = (heading.textContent ?? "").replace(/\d+ \w+ \d{4}/, "a day");
  }
  for (const summary of document.querySelectorAll(".sources summary")) summary.textContent = "words";
  for (const link of document.querySelectorAll("a")) link.setAttribute("href", "#");

  function paragraph(): HTMLElement {
    return Object.assign(document.createElement("p"), { textContent: "words" });
  }
}
