import type { Way } from "../content/kinds/contact.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { toSentences } from "../text/to-sentences.ts";

/** How a way is labelled on pages and in files. */
export const wayLabels: Readonly<Record<Way["type"], string>> = {
  phone: "Telephone",
  text: "Text message",
  email: "Email",
  form: "Online form",
  website: "Website",
  document: "To read",
  post: "Address",
};

/** A way in plain words, for files without links: what it is on one line, and on the next whose, what to choose, what for, and any doubt. */
export function describeWay(way: Way, context: RenderContext): string {
  const phone = way.type === "phone" ? [way.option, way.hours, way.relay] : [];
  const told = [way.for, way.doubt].map((words) => words && toPlainWords(words.tree, context));
  const sentences = toSentences(["name" in way ? way.name : undefined, ...phone, ...told]);
  return [`${wayLabels[way.type]}: ${way.value}`, sentences].filter(Boolean).join("\n");
}
