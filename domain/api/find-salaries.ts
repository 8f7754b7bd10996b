import { z } from "zod";
import { narrowingTypes } from "@/domain/statistics/cell-address";
import { defineEndpoint } from "./endpoint";
import {
  countrySchema,
  employmentTypeSchema,
  figureSchema,
  intervalSchema,
  levelSchema,
  licenceSchema,
  noFields,
  roleSlugSchema,
  workplaceSchema,
  yearSchema,
} from "./shared-schemas";

const cellSchema = z.object({
  n: z.int().describe("Distinct posted ranges"),
  shown: z.boolean(),
  thin: z.boolean().describe("Fewer than 30 ranges"),
  whyNotShown: z.string().nullable(),
  precision: z.enum(["exact", "sketch"]),
  p10: figureSchema,
  p25: figureSchema,
  p50: figureSchema,
  p75: figureSchema,
  p90: figureSchema,
  medianInterval: intervalSchema,
  employers: z
    .object({ named: z.int(), behind: z.int() })
    .nullable()
    .describe("Employers that are known, and behind how many of the ranges they stand"),
  years: z.object({ first: z.int(), last: z.int() }).nullable(),
  updatedOn: z.string().nullable(),
});

const endsSchema = z
  .object({
    p10: figureSchema,
    p25: figureSchema,
    p50: figureSchema,
    p75: figureSchema,
    p90: figureSchema,
  })
  .nullable();

const addressFields = {
  role: z.string(),
  country: z.string().nullable(),
  level: levelSchema.nullable(),
  year: z.int().nullable(),
  workplace: workplaceSchema.nullable(),
  employmentType: employmentTypeSchema.nullable(),
};

/** Pay of a cell, the numbers of its page. */
export const findSalaries = defineEndpoint({
  id: "findSalaries",
  method: "GET",
  path: "/api/v1/salaries",
  summary: "Pay of a role",
  description:
    "Statistics of posted ranges in US dollars a year, with sample, interval, sources and method; where a cell is thin, the broader ones beside it. Self-reports are never in them.",
  params: noFields,
  query: z.strictObject({
    role: roleSlugSchema,
    country: countrySchema.optional().describe("Worldwide when left out"),
    level: levelSchema.optional(),
    year: yearSchema.optional(),
    workplace: workplaceSchema.optional(),
    employmentType: employmentTypeSchema
      .exclude(["full-time"], {
        error: () =>
          `must be one of ${narrowingTypes.join(", ")}; full-time pay is given when left out`,
      })
      .optional()
      .describe("Full-time and not stated when left out"),
  }),
  body: null,
  answer: z.object({
    ...addressFields,
    meaning: z.string(),
    method: z.string(),
    methodPage: z.string(),
    currency: z.string(),
    period: z.string(),
    page: z.string(),
    statistics: cellSchema.extend({
      lowEnds: endsSchema,
      lowEndsMedianInterval: intervalSchema,
      highEnds: endsSchema,
      highEndsMedianInterval: intervalSchema,
      histogram: z
        .object({
          bars: z.array(z.object({ from: z.number(), to: z.number(), count: z.int() })),
          below: z.int(),
          above: z.int(),
        })
        .nullable()
        .describe(
          "Middles of the ranges in round steps; how many lie outside the bars; null under 20 ranges",
        ),
      sources: z.array(
        z.object({
          slug: z.string(),
          kind: z.enum(["posted", "self-report"]),
          name: z.string(),
          licence: z.string(),
          url: z.string().nullable(),
          publishedOn: z.string().nullable(),
          detail: z.enum(["aggregate", "observations"]),
          builderVersion: z.string().nullable(),
          n: z.int(),
        }),
      ),
    }),
    byYear: z.array(cellSchema.extend({ year: z.int().nullable() })),
    byLevel: z.array(cellSchema.extend({ level: z.string().nullable() })),
    byCountry: z.array(cellSchema.extend({ country: z.string().nullable() })),
    byWorkplace: z.array(cellSchema.extend({ workplace: z.string().nullable() })),
    broader: z.array(cellSchema.extend({ ...addressFields, page: z.string() })),
    licence: licenceSchema,
  }),
  mayBeMissing: true,
  example: { path: "/api/v1/salaries?role=data-engineer&country=US&level=senior" },
});
