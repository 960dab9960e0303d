import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { htmlRules } from "../site/html-rules.ts";

/** The rules are the same for each page; by itself the validator puts them together anew for each. */
class SameRules extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(...asked: Parameters<StaticConfigLoader["getConfigFor"]>) {
    this.#resolved ??= super.getConfigFor(...asked);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new SameRules(htmlRules));

/** What is not valid in a page, a line each with its place and the rule. */
export async function validateHtml(address: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map(
    ({ line, column, message, ruleId }) => `${address}:${line}:${column}  ${message}  [${ruleId}]`,
  );
}
