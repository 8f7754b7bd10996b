import { z } from "zod";
import { levels } from "@/domain/role/level";
import { payPeriods } from "@/domain/salary/pay";
import { employmentTypes, jobStates, workplaces } from "./terms";

/** Most characters (or entries) each part of a listing may have. */
export const jobDraftLimits = {
  title: 300,
  companyName: 200,
  description: 100_000,
  places: 100,
  placeText: 300,
  placesText: 2000,
  regions: 300,
  skills: 60,
  url: 2000,
  payText: 500,
  payLabel: 200,
  payRanges: 50,
  /** Whole units of the currency: far above any pay, far below what an integer column holds. */
  payAmount: 1e12,
} as const;

const slug = z
  .string()
  .max(200, "must have at most 200 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/** What no database column takes: control characters but line breaks and tabs, halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u;

const text = (most: number) =>
  z
    .string()
    .max(most, `must have at most ${most} characters`)
    .refine((value) => !unstorable.test(value), "contains control characters");

const line = (most: number) => text(most).trim().min(1, "is missing");

const webAddress = text(jobDraftLimits.url).regex(
  /^https?:\/\/\S+$/,
  "must be an address that begins with http:// or https://",
);

const applyAddress = text(jobDraftLimits.url).regex(
  /^(https?:\/\/|mailto:)\S+$/,
  "must be an address that begins with http://, https:// or mailto:",
);

const amount = z
  .number("must be a number")
  .min(-jobDraftLimits.payAmount, "is too small to be stored")
  .max(jobDraftLimits.payAmount, "is too large to be stored");

const country = z.string().regex(/^[A-Z]{2}$/, "must be a country code of two capital letters");

const placeSchema = z.object({
  country: country.nullable(),
  /** State or province. */
  region: z.string().nullable(),
  city: z.string().nullable(),
  /** As posted. */
  text: line(jobDraftLimits.placeText),
});

const skillSchema = z.object({
  slug,
  name: line(100),
  kind: z.enum(["skill", "tool"]),
});

/** Pay exactly as posted, in units of the currency. It may be absurd: it is judged, not refused. */
const draftPaySchema = z.object({
  text: text(jobDraftLimits.payText).nullable(),
  min: amount.nullable(),
  max: amount.nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be a currency code of three capital letters, such as USD")
    .nullable(),
  period: z.enum(payPeriods).nullable(),
});

/** One of several ranges of a listing, and whom or where it is for, such as `Zone A`. */
const draftPayRangeSchema = draftPaySchema.extend({ label: text(jobDraftLimits.payLabel).trim() });

/** A listing as it comes from a form, a feed or a file, before it is judged and stored. */
export const jobDraftSchema = z
  .object({
    /** Where it comes from: `employer`, `sample`, `greenhouse:acme`, … */
    source: z.string().regex(/^[a-z0-9][a-z0-9:._-]{0,199}$/, "is not the name of a source"),
    /** Its identity in that source. */
    sourceJobId: line(300),
    sourceUrl: webAddress.nullable(),
    company: z.object({
      slug,
      name: line(jobDraftLimits.companyName),
      website: webAddress.nullable(),
      about: text(5000).nullable(),
    }),
    title: line(jobDraftLimits.title),
    /** HTML or plain text as posted, not yet sanitised; empty where there was none. */
    description: text(jobDraftLimits.description),
    /** Slug of a role of the taxonomy, or `null` where the title names none. */
    role: slug.nullable(),
    level: z.enum(levels).nullable(),
    employmentTypes: z.array(z.enum(employmentTypes)),
    workplace: z.enum(workplaces).nullable(),
    /** All places in one line, as posted. */
    placesText: text(jobDraftLimits.placesText).trim(),
    places: z.array(placeSchema).max(jobDraftLimits.places),
    /** Where a remote job may be done from: countries (`US`) and region slugs (`europe`). */
    eligibleRegions: z
      .array(z.string().regex(/^([A-Z]{2}|[a-z]+(-[a-z]+)*)$/, "is neither a country nor a region"))
      .max(jobDraftLimits.regions),
    skills: z.array(skillSchema).max(jobDraftLimits.skills),
    applyUrl: applyAddress.nullable(),
    pay: draftPaySchema.nullable(),
    /** All ranges of a listing that posts several, `pay` being the first; absent for one or none. */
    payRanges: z.array(draftPayRangeSchema).min(2).max(jobDraftLimits.payRanges).optional(),
    state: z.enum(jobStates),
    publishedAt: z.date().nullable(),
    validThrough: z.date().nullable(),
    closedAt: z.date().nullable(),
    /** Made up to show the board; never counted in statistics. */
    sample: z.boolean(),
  })
  .refine(
    ({ state, publishedAt }) =>
      publishedAt !== null || ["draft", "pending", "removed"].includes(state),
    { path: ["publishedAt"], message: "a listing that was open needs the day it was posted" },
  );

export type JobDraft = z.infer<typeof jobDraftSchema>;
export type DraftPay = z.infer<typeof draftPaySchema>;
export type DraftPayRange = z.infer<typeof draftPayRangeSchema>;
export type DraftSkill = z.infer<typeof skillSchema>;
