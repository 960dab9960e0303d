/** What the YAML parser says went wrong, without its position. */
type YamlError = { code: string; message: string };

const explanations: Record<string, string> = {
  DUPLICATE_KEY: "this field is written twice; keep one of them",
  TAB_AS_INDENT: "a tab is used to indent; use two spaces",
  BAD_INDENT: "the indent does not line up with the fields around it; use two spaces a level",
  BLOCK_AS_IMPLICIT_KEY: 'this value has a colon followed by a space; put the whole value in double quotes "like this"',
  MISSING_CHAR: "a quotation mark or a bracket is opened and never closed, or a field has no colon after its name",
  UNEXPECTED_TOKEN: "this is not where the fields' format expects it; put the whole value in double quotes",
  BAD_ALIAS: 'a value that starts with * must be in double quotes "like this"',
  ALIAS: 'a value that starts with * or & must be in double quotes "like this"',
  BAD_SCALAR_START: "a value cannot start with @, ` or %; put the whole value in double quotes",
  BAD_COLLECTION_TYPE: 'a value that starts with [ or { must be in double quotes "like this"',
  TAG_RESOLVE_FAILED: "a value that starts with ! must be in double quotes",
  MULTILINE_IMPLICIT_KEY: "a field's name and its colon must be on one line; is a quotation mark missing?",
};

/** The parser's error in an author's words; one without an entry keeps the parser's first line. */
export function explainYamlError({ code, message }: YamlError): { message: string; rule: string } {
  return { message: explanations[code] ?? message.split("\n")[0] ?? "cannot be read", rule: "yaml" };
}
