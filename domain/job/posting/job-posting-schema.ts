import { z } from "zod";

/*
 * A schema.org JobPosting as feeds really write it: one thing or a list of them, a text or an
 * object, numbers as text. What is read is checked; what is not read may be anything.
 */

const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]);

const text = z.string().max(2000, "must have at most 2,000 characters");

const postalAddress = z.object({
  addressLocality: text.nullish(),
  addressRegion: text.nullish(),
  addressCountry: z.union([text, z.object({ name: text }).transform(({ name }) => name)]).nullish(),
});

const place = z.union([
  text.transform((address) => ({ address })),
  z.object({ address: z.union([text, postalAddress]).nullish() }),
]);

const namedArea = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);

const amount = z.union([
  z.number("must be a number"),
  z
    .string()
    .trim()
    .regex(/^-?\d[\d,]*(\.\d+)?$/, "must be a number")
    .transform((digits) => Number(digits.replaceAll(",", ""))),
]);

const payValue = z.union([
  amount.transform((value) => ({ value })),
  z.object({
    value: amount.nullish(),
    minValue: amount.nullish(),
    maxValue: amount.nullish(),
    unitText: text.nullish(),
  }),
]);

const baseSalary = z.object({
  currency: z
    .string()
    .trim()
    .transform((code) => code.toUpperCase())
    .nullish(),
  value: payValue.nullish(),
  minValue: amount.nullish(),
  maxValue: amount.nullish(),
  unitText: text.nullish(),
});

const organization = z.union([
  text.transform((name) => ({ name })),
  z.object({ name: text, sameAs: oneOrMany(text).nullish() }),
]);

const identifier = z.union([
  text.transform((value) => ({ name: null, value })),
  z.object({ name: text.nullish(), value: z.union([text, z.number().transform(String)]) }),
]);

export const jobPostingSchema = z.object({
  "@type": z.literal("JobPosting", "must be JobPosting"),
  title: text,
  identifier: identifier.nullish(),
  datePosted: z.string("is missing"),
  validThrough: z.string().nullish(),
  url: text.nullish(),
  description: z.string().nullish(),
  hiringOrganization: organization,
  jobLocation: oneOrMany(place).nullish(),
  jobLocationType: text.nullish(),
  applicantLocationRequirements: oneOrMany(namedArea).nullish(),
  employmentType: oneOrMany(text).nullish(),
  baseSalary: baseSalary.nullish(),
  skills: oneOrMany(text).nullish(),
});

/** A JobPosting after its shape was checked. */
export type JobPosting = z.infer<typeof jobPostingSchema>;
export type JobPostingPay = z.infer<typeof baseSalary>;
