import { z } from "zod";

/*
 * What the public APIs of applicant tracking systems have in common, as they really write it:
 * numbers as text, `null` for what is not known. What is not read may be anything.
 */

export const shortText = z.string().max(2000, "must have at most 2,000 characters");

/** An identity, always kept as text. */
export const identity = z.union(
  [z.number().transform(String), z.string().trim().min(1).max(200)],
  "is missing",
);

/** An amount, also as text: `"120000.0"`, `"120,000"`; an empty text is none. */
export const amount = z
  .union([
    z.number("must be a number"),
    z.literal("").transform(() => null),
    z
      .string()
      .trim()
      .regex(/^-?\d[\d,]*(\.\d+)?$/, "must be a number")
      .transform((digits) => Number(digits.replaceAll(",", ""))),
  ])
  .nullish();

/** A currency as written; what is no code of three letters is told apart later. */
export const currency = shortText.nullish();
