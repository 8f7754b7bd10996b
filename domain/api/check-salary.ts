import { z } from "zod";
import { offerSchema } from "@/domain/salary/offer";
import { defineEndpoint } from "./endpoint";
import { figureSchema, licenceSchema, noFields, payPeriodSchema } from "./shared-schemas";

const standingSchema = z
  .object({
    percentile: z.number(),
    low: z.number().describe("Lower end of its 95 % interval"),
    high: z.number(),
    n: z.int(),
  })
  .nullable();

const marketCellSchema = z.object({
  role: z.string(),
  level: z.string().nullable(),
  country: z.string().nullable(),
  n: z.int(),
});

/** An offer judged and placed in its market; nothing of it is stored. */
export const checkSalary = defineEndpoint({
  id: "checkSalary",
  method: "POST",
  path: "/api/v1/salary-check",
  summary: "Judge an offer",
  description:
    "The verdict on an offer, with the reasons and the likely repairs, and its percentile among posted ranges with a 95 % interval. Nothing is stored.",
  params: noFields,
  query: noFields,
  body: offerSchema,
  answer: z.object({
    read: z
      .object({ role: z.string().nullable(), level: z.string().nullable() })
      .describe("Role and level the offer was judged as"),
    verdict: z.enum(["ok", "note", "hold"]),
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(["note", "hold"]),
        message: z.string(),
        repairs: z.array(
          z.object({
            min: z.number().nullable(),
            max: z.number().nullable(),
            currency: z.string(),
            period: payPeriodSchema,
            annualUsd: z.number(),
            percentile: z.number(),
          }),
        ),
      }),
    ),
    annual: z
      .object({
        min: z.number().nullable(),
        max: z.number().nullable(),
        usdMin: z.number().nullable(),
        usdMax: z.number().nullable(),
      })
      .nullable(),
    standing: z
      .object({
        asked: marketCellSchema,
        basis: marketCellSchema.describe("The cell that answers; broader where the asked is small"),
        isBroader: z.boolean(),
        thin: z.boolean(),
        median: figureSchema,
        min: standingSchema,
        max: standingSchema,
      })
      .nullable()
      .describe("`null` where there is no role, no amount or too little data"),
    method: z.string(),
    licence: licenceSchema,
  }),
  mayBeMissing: false,
  example: {
    path: "/api/v1/salary-check",
    body: { title: "Senior Data Engineer", country: "US", text: "$150-180k" },
  },
});
