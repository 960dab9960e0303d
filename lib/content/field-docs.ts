import { z } from "zod";
import { keepFor } from "../memo/keep-for.ts";
import { type Kind, kinds } from "./kinds/index.ts";

/** One field as its author sees it; `parent` is the dotted name of the group it stands in, or "". */
export type FieldDoc = { name: string; parent: string; about: string; required: boolean; form: string };

type Json = {
  type?: string;
  description?: string;
  format?: string;
  enum?: string[];
  const?: string;
  items?: Json;
  anyOf?: Json[];
  oneOf?: Json[];
  properties?: Record<string, Json>;
  additionalProperties?: Json | boolean;
  required?: string[];
};

/** Every field of a kind, in the schema's order, groups before what they hold. */
export function listFieldDocs(kind: Kind): readonly FieldDoc[] {
  return listSchemaFields(kinds[kind].schema);
}

const listSchemaFields = keepFor((schema: z.ZodType): readonly FieldDoc[] => {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;
  return listFields(json, "");
});

function listFields(json: Json, parent: string): FieldDoc[] {
  return variants(json).flatMap((variant) =>
    Object.entries(variant.properties ?? {}).flatMap(([name, field]) => {
      const doc = {
        name,
        parent,
        about: field.description ?? "",
        required: variant.required?.includes(name) ?? false,
        form: describeForm(field),
      };
      return [doc, ...listFields(inner(field), parent === "" ? name : `${parent}.${name}`)];
    }),
  );
}

function variants(json: Json): Json[] {
  return json.oneOf ?? (json.anyOf?.some((option) => option.properties) ? json.anyOf : [json]);
}

function inner(field: Json): Json {
  if (field.items) return field.items;
  return typeof field.additionalProperties === "object" ? field.additionalProperties : field;
}

function describeForm(field: Json): string {
  if (field.type === "array") return `list: ${describeForm(field.items ?? {})}`;
  if (field.format)
    return field.format === "uri" ? "web address" : field.format === "email" ? "email address" : field.format;
  if (field.enum) return field.enum.join(", ");
  if (field.const) return field.const;
  if (field.properties ?? field.oneOf ?? field.anyOf) return "group";
  return typeof field.additionalProperties === "object" ? "named groups" : "text";
}
