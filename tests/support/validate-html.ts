import { HtmlValidate } from "html-validate";
import { htmlRules } from "../site/html-rules.ts";

const validator = new HtmlValidate(htmlRules);

/** What is not valid in a page, a line each with its place and the rule. */
export async function validateHtml(address: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map(
    ({ line, column, message, ruleId }) => `${address}:${line}:${column}  ${message}  [${ruleId}]`,
  );
}
