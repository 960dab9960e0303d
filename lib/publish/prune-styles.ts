import { type ExtractorResultDetailed, PurgeCSS } from "purgecss";
import { dropIdleHas } from "./drop-idle-has.ts";
import { listNegatedNames } from "./negated-names.ts";

/** Leaves the rules, custom properties and keyframes that the listed selectors can use; media, print and at-rules are kept. */
export async function pruneStyles(css: string, inUse: ExtractorResultDetailed): Promise<string> {
  const found = { ...inUse, undetermined: [...inUse.undetermined, ...listNegatedNames(css)] };
  const results = await new PurgeCSS().purge({
    content: [{ raw: "", extension: "html" }],
    css: [{ raw: dropIdleHas(css, inUse) }],
    extractors: [{ extensions: ["html"], extractor: () => found }],
    variables: true,
    keyframes: true,
    fontFace: true,
    // A state says nothing of which element has it: `:target` alone is any of them, and `.spare:target` still none.
    safelist: [/^:/],
    // A reader opens and closes these; the page as built never shows the state.
    dynamicAttributes: ["open"],
  });
  return results.map((result) => result.css).join("\n");
}
