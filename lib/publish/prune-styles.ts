import { type ExtractorResultDetailed, PurgeCSS } from "purgecss";

/** Leaves the rules, custom properties and keyframes that the listed selectors can use; media, print and at-rules are kept. */
export async function pruneStyles(css: string, inUse: ExtractorResultDetailed): Promise<string> {
  const results = await new PurgeCSS().purge({
    content: [{ raw: "", extension: "html" }],
    css: [{ raw: css }],
    extractors: [{ extensions: ["html"], extractor: () => inUse }],
    variables: true,
    keyframes: true,
    fontFace: true,
    // A reader opens and closes these; the page as built never shows the state.
    dynamicAttributes: ["open"],
  });
  return results.map((result) => result.css).join("\n");
}
