/** Runs in the page: puts one word for every text, in bars of the font it is handed in base64, so that neither authors nor fonts change a picture. */
export async function drawInBars(font: string): Promise<void> {
  // How many paragraphs, lines to choose from or squares of a code there are is for authors to change.
  for (const again of document.querySelectorAll("main p + p, main .line + .line, main .qr > *"))
    if (again.className === again.previousElementSibling?.className || again.closest(".qr")) again.remove();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.textContent?.trim() && !text.parentElement?.closest("script, style, svg"))
      text.textContent = "words";
  const bytes = Uint8Array.from(atob(font), (sign) => sign.charCodeAt(0));
  const face = new FontFace("Bars", bytes, { weight: "1 1000" });
  document.fonts.add(await face.load());
  const style = document.createElement("style");
  style.textContent = [
    "*, ::before, ::after, ::marker { font-family: Bars !important; font-style: normal !important }",
    // Thicker letters, and widths rounded to whole dots, would be drawn by each machine in its own way.
    "* { font-synthesis: none !important; text-rendering: geometricPrecision !important }",
  ].join("\n");
  document.head.append(style);
}
