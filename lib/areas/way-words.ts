import type { Way } from "../content/kinds/contact.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";

/** How a way is labelled on pages and in files. */
export const wayLabels: Readonly<Record<Way["type"], string>> = {
  phone: "Telephone",
  text: "Text message",
  email: "E-mail",
  form: "Online form",
  website: "Website",
  document: "To read",
  post: "Address",
};

/** A way in plain words, for files without links: what it is, whose, what to choose, what for, and any doubt. */
export function describeWay(way: Way, context: RenderContext): string {
  const name = "name" in way && way.name ? ` (${way.name})` : "";
  const phone = way.type === "phone" ? [way.option, way.hours, way.relay].filter(Boolean) : [];
  const told = [way.for, way.doubt].flatMap((words) => (words ? [toPlainWords(words.tree, context)] : []));
  return [
    `${wayLabels[way.type]}: ${way.value}${name}.`,
    ...phone.map((words) => `${words}.`.replace("..", ".")),
    ...told,
  ].join(" ");
}
