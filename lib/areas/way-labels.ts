import type { Way } from "../content/kinds/contact.ts";

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
