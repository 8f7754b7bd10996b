import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { figureSchema, licenceSchema, noFields, roleSlugSchema } from "./shared-schemas";

const sideSchema = z.object({
  role: z.string(),
  name: z.string(),
  openJobs: z.int(),
  n: z.int().describe("Distinct posted ranges of the role"),
  median: figureSchema,
  standIn: z
    .object({ role: z.string(), n: z.int(), median: figureSchema })
    .nullable()
    .describe("The broader role that stands in or beside where the role's own ranges are few"),
});

const shareSchema = z.object({
  skill: z.string(),
  a: z.number().describe("Percent of the listings of A"),
  b: z.number().describe("Percent of the listings of B"),
});

/** Two roles side by side. */
export const compareRoles = defineEndpoint({
  id: "compareRoles",
  method: "GET",
  path: "/api/v1/compare",
  summary: "Two roles side by side",
  description:
    "Pay of two roles worldwide with the difference of their medians and its interval, and the skills that listings of either ask for. `a` and `b` come back in the one canonical order.",
  params: noFields,
  query: z.strictObject({ a: roleSlugSchema, b: roleSlugSchema }),
  body: null,
  answer: z.object({
    url: z.string(),
    a: sideSchema,
    b: sideSchema,
    comparable: z
      .enum(["difference", "same-ranges", "bare-title", "too-few"])
      .describe("Whether the medians may be compared, or why not"),
    difference: z
      .object({
        amount: z.number().describe("Median of A less that of B, US dollars a year"),
        percent: z.number(),
        low: z.number(),
        high: z.number(),
        coverage: z.number(),
        higher: z.enum(["a", "b"]).nullable().describe("`null` when the interval holds zero"),
      })
      .nullable(),
    skills: z
      .object({
        moreA: z.array(shareSchema),
        both: z.array(shareSchema),
        moreB: z.array(shareSchema),
      })
      .nullable()
      .describe("`null` where either role has too few listings"),
    method: z.string(),
    licence: licenceSchema,
  }),
  mayBeMissing: true,
  example: { path: "/api/v1/compare?a=data-engineer&b=data-scientist" },
});
