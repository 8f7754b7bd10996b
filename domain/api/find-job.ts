import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { jobSchema } from "./job-schema";
import { licenceSchema, noFields } from "./shared-schemas";

/** One listing. */
export const findJobEndpoint = defineEndpoint({
  id: "findJob",
  method: "GET",
  path: "/api/v1/jobs/{id}",
  summary: "One listing",
  description:
    "A listing with its text, its verdict and where its pay stands. A closed one is still there for 30 days, then answers 410.",
  params: z.strictObject({
    id: z.coerce
      .number({ error: () => "must be the number of a listing" })
      .int("must be the number of a listing")
      .min(1, "must be the number of a listing"),
  }),
  query: noFields,
  body: null,
  answer: z.object({
    job: jobSchema.extend({
      state: z.enum(["published", "paused", "filled", "expired"]),
      descriptionHtml: z.string().describe("Sanitised HTML"),
      skills: z.array(z.object({ slug: z.string(), name: z.string() })),
      validThrough: z.iso.datetime().nullable(),
      updatedAt: z.iso.datetime(),
      applyUrl: z.string().nullable(),
      verdict: z
        .object({
          outcome: z.enum(["ok", "note", "hold"]),
          findings: z.array(
            z.object({
              code: z.string(),
              message: z.string().nullable().describe("`null` where it would say held amounts"),
            }),
          ),
          method: z.string(),
        })
        .nullable(),
    }),
    licence: licenceSchema,
  }),
  mayBeMissing: true,
  example: { path: "/api/v1/jobs/1" },
});
