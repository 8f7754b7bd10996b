import { z } from "zod";
import { sorts } from "@/domain/search/search-criteria";
import { defineEndpoint } from "./endpoint";
import { jobSchema } from "./job-schema";
import {
  currencySchema,
  employmentTypeSchema,
  levelSchema,
  licenceSchema,
  noFields,
  oneOf,
  roleSlugSchema,
  workplaceSchema,
} from "./shared-schemas";

const several = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).max(20, "takes at most 20 values").optional().describe(description);

/** The same filters as the search page. */
export const listJobs = defineEndpoint({
  id: "listJobs",
  method: "GET",
  path: "/api/v1/jobs",
  summary: "Search open listings",
  description:
    "Open listings with the filters of the search page. Values of one filter widen each other, filters narrow each other. Pages follow `next`.",
  params: noFields,
  query: z.strictObject({
    q: z.string().max(500).optional().describe("Words of title, company, skills and text"),
    exact: oneOf(["1"]).optional().describe("`1`: search for the words as written, uncorrected"),
    role: several(roleSlugSchema, "Slugs of roles"),
    level: several(levelSchema, "Levels"),
    type: several(employmentTypeSchema, "Employment types"),
    workplace: several(workplaceSchema, "Workplaces"),
    place: several(
      z.string().min(1).max(60),
      "Countries (ISO 3166-1 alpha-2) or regions; a remote job matches every place it accepts",
    ),
    skill: several(z.string().min(1).max(100), "Slugs of skills"),
    company: several(z.string().min(1).max(200), "Slugs of companies"),
    min: z
      .string()
      .max(30)
      .optional()
      .describe("Least annual pay, compared with the top of the range, such as `120000` or `120k`"),
    currency: currencySchema.optional().describe("Currency of `min`; US dollars when left out"),
    unpaid: oneOf(["keep"]).optional().describe("`keep`: with `min`, keep listings without pay"),
    sort: oneOf(sorts).optional().describe("`relevance` with words, else `newest`"),
    after: z.string().max(100).optional().describe("`next` of the page before"),
    limit: z.coerce
      .number({ error: () => "must be a number from 1 to 100" })
      .int("must be a whole number")
      .min(1, "must be at least 1")
      .max(100, "must be at most 100")
      .optional()
      .describe("Listings a page, 25 when left out"),
  }),
  body: null,
  answer: z.object({
    jobs: z.array(jobSchema),
    next: z.string().nullable().describe("Cursor of the next page; `null` on the last"),
    licence: licenceSchema,
  }),
  mayBeMissing: false,
  example: { path: "/api/v1/jobs?role=data-engineer&level=senior&limit=5" },
});
