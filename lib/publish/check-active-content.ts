import type { Element } from "hast";
import type { BuildProblem } from "./build-problem.ts";
import { readAttribute } from "./page-tree.ts";

/** What is asked of a page: where it is from, its elements, and the text of the one style element it may have. */
type Asked = { readonly source: string; readonly elements: readonly Element[]; readonly css: string };

/** Problems with anything in a page that runs, or that its security policy would silently block: scripts, handlers, inline styles, forms. */
export function checkActiveContent(page: Asked, policy: Readonly<Record<string, string>>): BuildProblem[] {
  return page.elements.flatMap((element) =>
    [
      ...checkScript(element, policy),
      ...checkAttributes(element),
      ...checkStyle(element, page.css),
      ...checkForm(element, policy),
      ...checkStreamed(element),
    ].map(([rule, message]) => ({ file: page.source, message, rule })),
  );
}

type Finding = readonly [rule: string, message: string];

/** The media types that make a script element hold data, which no browser runs and no policy blocks. */
const dataTypes = new Set(["application/ld+json", "application/json"]);

/** Whether a script element holds data rather than code. */
export function isDataBlock(element: Element): boolean {
  return dataTypes.has(readAttribute(element, "type") ?? "") && readAttribute(element, "src") === undefined;
}

function checkScript(element: Element, policy: Readonly<Record<string, string>>): Finding[] {
  if (element.tagName !== "script" || isDataBlock(element)) return [];
  const source = readAttribute(element, "src");
  const allowed = policy["script-src"]?.includes("'self'") === true;
  if (source === undefined)
    return [["script", "the page has an inline script; take it out, no policy lets it run"]];
  if (allowed) return [];
  return [["script", `the page runs the script ${source}; take it out, this page must work without one`]];
}

function checkAttributes(element: Element): Finding[] {
  return Object.keys(element.properties).flatMap((property): Finding[] => {
    const value = readAttribute(element, property) ?? "";
    const name = property.toLowerCase();
    if (/^on[a-z]/.test(name)) {
      return [
        [
          "event-handler",
          `<${element.tagName}> has the event handler ${name}; take it out, it can never run`,
        ],
      ];
    }
    if (name === "style") {
      return [
        ["style-attribute", `<${element.tagName} style="${value}"> is blocked by the policy; use a class`],
      ];
    }
    if (/^\s*(javascript|vbscript|data):/i.test(value) && /^(href|action|formaction|xlinkhref)$/.test(name)) {
      return [
        ["script", `<${element.tagName}> leads to "${value.slice(0, 40)}"; link to an address instead`],
      ];
    }
    return [];
  });
}

function checkStyle(element: Element, css: string): Finding[] {
  if (element.tagName !== "style") return [];
  const [text] = element.children;
  if (text?.type === "text" && text.value === css) return [];
  return [["style-element", "the page has a <style> element of its own; move its rules to the site's sheet"]];
}

function checkForm(element: Element, policy: Readonly<Record<string, string>>): Finding[] {
  if (element.tagName !== "form" || policy["form-action"] !== "'none'") return [];
  return [["form", "the page has a form that the policy will not let anyone send; use links instead"]];
}

function checkStreamed(element: Element): Finding[] {
  const id = readAttribute(element, "id") ?? "";
  const holder = element.tagName === "template" && /^[BP]:/.test(id);
  const streamed = element.properties.hidden === true && /^S:/.test(id);
  if (!holder && !streamed) return [];
  return [
    [
      "streamed-content",
      `part of the page (${id}) waits for a script to show it; render it without Suspense`,
    ],
  ];
}
