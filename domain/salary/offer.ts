import { z } from "zod";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { matchRole } from "@/domain/role/match-role";
import { findRole } from "@/domain/role/taxonomy";
import { payPeriods } from "./pay";
import type { PayPosting } from "./verdict";

const words = <const Words extends readonly [string, ...string[]]>(list: Words) =>
  z.enum(list, { error: () => `must be one of ${list.join(", ")}` });

const amount = z
  .number({ error: () => "must be a number, or null where that end is open" })
  .nullish();

/** An offer of pay as somebody states it, by fields, as text, or both. */
export const offerSchema = z
  .strictObject({
    title: z.string().max(300).nullish().describe("Job title; the role is read from it"),
    role: z
      .string()
      .max(200)
      .refine(
        (slug) => findRole(slug) !== null,
        "must be the slug of a role, such as data-engineer",
      )
      .nullish()
      .describe("Slug of a role, instead of the one read from the title"),
    level: words(levels).nullish().describe("Instead of the one read from the title"),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, "must be two letters of a country (ISO 3166-1), such as US")
      .nullish()
      .describe("ISO 3166-1 alpha-2"),
    employmentTypes: z.array(words(employmentTypes)).max(6).nullish(),
    workplace: words(workplaces).nullish(),
    year: z
      .int("must be a year")
      .min(2000, "must be 2000 or later")
      .max(2100, "must be 2100 or earlier")
      .nullish()
      .describe("The current one when left out"),
    min: amount.describe("Low end, in units of the currency"),
    max: amount.describe("High end, in units of the currency"),
    currency: z
      .string()
      .regex(/^[A-Za-z]{3}$/, "must be three letters of a currency (ISO 4217), such as USD")
      .nullish()
      .describe("ISO 4217"),
    period: words(payPeriods).nullish(),
    text: z.string().max(2000).nullish().describe("The pay as text, such as `$120-150k`"),
  })
  .refine(
    ({ min, max, text }) =>
      (min ?? null) !== null || (max ?? null) !== null || Boolean(text?.trim()),
    { path: ["text"], message: "An offer needs an amount or the pay as text" },
  );

export type Offer = z.infer<typeof offerSchema>;

/** An offer as it is judged: role and level from the title where they are not given. */
export function toPosting(offer: Offer, thisYear: number): PayPosting {
  const matched = offer.title ? matchRole(offer.title) : null;
  return {
    role: offer.role ?? matched?.role ?? null,
    level: offer.level ?? matched?.level ?? null,
    country: offer.country?.toUpperCase() ?? null,
    employmentTypes: offer.employmentTypes ?? [],
    workplace: offer.workplace ?? null,
    year: offer.year ?? thisYear,
    min: offer.min ?? null,
    max: offer.max ?? null,
    currency: offer.currency?.toUpperCase() ?? null,
    period: offer.period ?? null,
    text: offer.text ?? null,
  };
}
