import { z } from "zod";

/** What names a row in its answer: any JSON value, but it must be there. */
export const idField = z.unknown().refine((id) => id !== undefined, "an id is needed");

/** What a row that is not an object of fields is told. */
export const rowShape = 'a row must be a JSON object, such as {"id":1}';

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
