import { z } from "zod";
import {
  employmentTypeSchema,
  levelSchema,
  payPeriodSchema,
  workplaceSchema,
} from "./shared-schemas";

/** A listing as lists have it. */
export const jobSchema = z.object({
  id: z.int(),
  url: z.string().describe("Its page"),
  title: z.string().describe("As posted"),
  company: z.object({ name: z.string(), slug: z.string(), url: z.string() }),
  role: z.string().nullable().describe("Slug of the role; `null` when none fits"),
  level: levelSchema.nullable(),
  employmentTypes: z.array(employmentTypeSchema),
  workplace: workplaceSchema.nullable(),
  places: z.string().describe("As posted"),
  payState: z
    .enum(["none", "shown", "held", "rejected"])
    .describe("`held`: under review, not shown until a person has decided"),
  pay: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string(),
      period: payPeriodSchema,
    })
    .nullable()
    .describe("As posted; `null` unless shown"),
  annualUsd: z
    .object({ min: z.number().nullable(), max: z.number().nullable() })
    .nullable()
    .describe("US dollars a year of the shown pay, by the rates of the day it was judged"),
  publishedAt: z.iso.datetime().nullable(),
  featured: z.boolean(),
  sample: z.boolean().describe("Made up, to show how the site works"),
});

export type ApiJob = z.infer<typeof jobSchema>;
