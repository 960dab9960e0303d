import { bracketItem, quoteValue, replaceColons, toFieldOrNote } from "./mend-line.ts";

/** What the YAML parser says went wrong, and at which offset of the block it noticed. */
type YamlError = { code: string; message: string; line: number; column: number };

/** Where an author should look, what to write there, and the line once that is done, by which the rest can be read. */
export type YamlAdvice = { line: number; column: number; message: string; mended?: string };

const inQuotes = 'put the whole value in double quotes, "like this"';
const field = /^(\s*(?:- +)*)(?:([A-Za-z][\w-]*):(?: +|$))?(.*)$/;
const misread = /^[*&@`%!>|?,[\]{}]/;

/** The parser's error in an author's words, at the line to mend, which is often not where the parser gave up. */
export function explainYamlError(error: YamlError, lines: readonly string[]): YamlAdvice {
  const { line, column } = error;
  const text = lines[line - 1] ?? "";
  switch (error.code) {
    case "TAB_AS_INDENT": {
      const mended = text.replace(/^[ \t]+/, (indent) => indent.replaceAll("\t", "  "));
      return { line, column, message: "a tab is used to indent; use two spaces", mended };
    }
    case "BAD_DQ_ESCAPE": {
      const mended = `${text.slice(0, column - 1)}\\${text.slice(column - 1)}`;
      return {
        line,
        column,
        message: 'a \\ inside double quotes must be written \\\\, and a " as \\"',
        mended,
      };
    }
    case "MULTIPLE_DOCS": {
      const dots = lines.slice(0, line).findLastIndex((one) => one.startsWith("...")) + 1;
      return {
        line: dots,
        column: 1,
        message: 'a line of "..." ends the fields too early; take it out',
        mended: "#",
      };
    }
    default:
      return explainLine(text, error) ?? explainOpenBracket(lines, error) ?? explainIndent(lines, error);
  }
}

function explainLine(text: string, { line, code }: YamlError): YamlAdvice | undefined {
  const [, lead = "", name, value = ""] = field.exec(text) ?? [];
  const column = text.length - value.length + 1;
  if (misread.test(value)) {
    const message = `a value cannot start with ${value.charAt(0)} here; ${inQuotes}`;
    return { line, column, message, mended: quoteValue(text) };
  }
  if (/^-\s/.test(value) || (name !== undefined && value === "-")) {
    const message = "a list starts on the line below its field, one item to a line";
    return { line, column, message, mended: bracketItem(text) };
  }
  if (/^(["']).*\1.+$/.test(value)) {
    const mend = `write it without quotes, or use “ ” or ’ for the marks inside it`;
    return {
      line,
      column,
      message: `something follows the closing ${value.charAt(0)} of this value; ${mend}`,
      mended: quoteValue(text),
    };
  }
  if (name === undefined && lead.trim() === "") return explainNoField(value, line, column, text);
  if (/:(?:\s|$)/.test(value) && code !== "BAD_INDENT") {
    const message = `this value has a colon followed by a space; ${inQuotes}`;
    return { line, column, message, mended: replaceColons(text) };
  }
  return undefined;
}

function explainNoField(value: string, line: number, column: number, text: string): YamlAdvice | undefined {
  if (/^[a-z][\w-]*:\u00a0/.test(value)) {
    return {
      line,
      column,
      message: "the space after the colon is a no-break space; delete it and type an ordinary one",
      mended: text.replace(/:\u00a0/, ": "),
    };
  }
  const joined = /^([a-z][\w-]*):\S/.exec(value);
  if (joined) {
    const message = `put a space after the colon of "${joined[1]}:"`;
    return { line, column, message, mended: text.replace(":", ": ") };
  }
  if (value === "" || value.includes(":")) return undefined;
  const shown = value.length > 40 ? `${value.slice(0, 37)}...` : value;
  const mend =
    "write it as a field, name: value; or, if it goes on from the line above, indent it by two spaces";
  const message = `"${shown}" is neither a field nor part of one; ${mend}`;
  return { line, column, message, mended: toFieldOrNote(text) };
}

/** A bracket opened further up is noticed only at the end, so the last value that starts with one is to blame. */
function explainOpenBracket(lines: readonly string[], { line }: YamlError): YamlAdvice | undefined {
  for (let above = line; above > 0; above -= 1) {
    const text = lines[above - 1] ?? "";
    const [, , , value = ""] = field.exec(text) ?? [];
    const open = { "[": "]", "{": "}" }[value.charAt(0)];
    if (open && !value.includes(open)) {
      const column = text.length - value.length + 1;
      return {
        line: above,
        column,
        message: `a value cannot start with ${value.charAt(0)} here; ${inQuotes}`,
        mended: quoteValue(text),
      };
    }
  }
  return undefined;
}

/** A line indented deeper than a finished field above it is noticed at that field. */
function explainIndent(lines: readonly string[], { line }: YamlError): YamlAdvice {
  const text = lines[line - 1] ?? "";
  const isFinished = /:\s+\S/.test(text) && indentOf(lines[line]) > indentOf(text);
  const at = isFinished ? line + 1 : line;
  const column = indentOf(lines[at - 1]) + 1;
  return {
    line: at,
    column,
    message: "this line does not line up with the fields around it; use two spaces a level",
    mended: lineUp(lines, at),
  };
}

/** The line as deep as the one above it, or one level deeper where that one opens a group. */
function lineUp(lines: readonly string[], line: number): string {
  const above = lines.slice(0, line - 1).findLast((text) => /^[^#]*[^#\s]/.test(text)) ?? "";
  const level = indentOf(above) + (/^[^:]*:\s*$/.test(above) ? 2 : 0);
  return `${" ".repeat(level)}${(lines[line - 1] ?? "").trimStart()}`;
}

function indentOf(text = ""): number {
  return text.length - text.trimStart().length;
}
