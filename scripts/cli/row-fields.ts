import { z } from "zod";

/** What names a row in its answer. */
export const idField = z.union([z.string(), z.number()], "an id is needed, a text or a number");

function emptyAsNull(value: unknown): unknown {
  return value === "" || value === undefined ? null : value;
}

/** A field that may be missing, null or empty. */
export function optionalField<Value>(field: z.ZodType<Value>): z.ZodType<Value | null> {
  return z.preprocess(emptyAsNull, field.nullable());
}

/** ISO 3166-1 alpha-2, in capitals. */
export const countryField = optionalField(
  z
    .string("two letters of a country (ISO 3166-1), such as US")
    .regex(/^[a-z]{2}$/i, "two letters of a country (ISO 3166-1), such as US")
    .transform((country) => country.toUpperCase()),
);
