import { z } from "zod";

/** A field of a request or an answer, as the documentation lists it. */
export interface Field {
  name: string;
  /** In words: `text`, `number`, `list of text`, or the words it may be. */
  type: string;
  required: boolean;
  description: string;
}

type JsonSchema = {
  type?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  description?: string;
};

/** The fields of an object's schema, in its order; deeper ones as `outer.inner`. */
export function listFields(schema: z.ZodObject, io: "input" | "output"): Field[] {
  return listOf(z.toJSONSchema(schema, { io }) as JsonSchema, "");
}

function listOf({ properties = {}, required = [] }: JsonSchema, prefix: string): Field[] {
  return Object.entries(properties).flatMap(([name, field]) => [
    {
      name: `${prefix}${name}`,
      type: sayType(field),
      required: required.includes(name),
      description: field.description ?? "",
    },
    ...listOf(innerObject(field), `${prefix}${name}${isList(field) ? "[]" : ""}.`),
  ]);
}

/** The object inside a field: itself, the items of a list, or what is not null. */
function innerObject(field: JsonSchema): JsonSchema {
  if (field.properties) return field;
  if (field.items) return innerObject(field.items);
  return field.anyOf?.map(innerObject).find(({ properties }) => properties) ?? {};
}

function isList(field: JsonSchema): boolean {
  return field.type === "array" || (field.anyOf?.some(isList) ?? false);
}

const typeNames: Partial<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

function sayType(field: JsonSchema): string {
  if (field.enum) return field.enum.join(", ");
  if (field.items) return `list of ${sayType(field.items)}`;
  if (field.anyOf) return field.anyOf.map(sayType).join(" or ");
  return typeNames[field.type ?? ""] ?? field.type ?? "any";
}
