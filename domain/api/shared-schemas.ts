import { z } from "zod";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { payPeriods } from "@/domain/salary/pay";

/** Said with every answer. */
export const licenceSchema = z
  .object({ name: z.string(), url: z.string(), attribution: z.string() })
  .describe("Under which terms the data of this answer may be used");

export const licence: z.infer<typeof licenceSchema> = {
  name: "CC0-1.0",
  url: "https://creativecommons.org/publicdomain/zero/1.0/",
  attribution: "None is needed; “Salarium, with the day” lets others check your numbers.",
};

/** Words instead of zod's own "Invalid option". */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: () => `must be one of ${words.join(", ")}` });
}

export const levelSchema = oneOf(levels);
export const workplaceSchema = oneOf(workplaces);
export const employmentTypeSchema = oneOf(employmentTypes);
export const payPeriodSchema = oneOf(payPeriods);

/** A role's slug; whether it exists is the answer's business, with near names. */
export const roleSlugSchema = z.string().min(1).max(200).describe("Slug of a role");

export const countrySchema = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "must be two letters of a country (ISO 3166-1), such as US")
  .describe("ISO 3166-1 alpha-2");

export const currencySchema = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "must be three letters of a currency (ISO 4217), such as USD")
  .describe("ISO 4217");

export const yearSchema = z.coerce
  .number({ error: () => "must be a year" })
  .int("must be a year")
  .min(2000, "must be 2000 or later")
  .max(2100, "must be 2100 or earlier");

export const noFields = z.strictObject({});

/** US dollars a year, three significant digits; `null` where it may not be shown. */
export const figureSchema = z.number().nullable();

export const intervalSchema = z
  .object({ low: z.number(), high: z.number(), coverage: z.number() })
  .nullable()
  .describe("Interval of the median from order statistics");
