import { z } from "zod";
import { countryName } from "@/domain/job/place/regions";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { matchRole } from "@/domain/role/match-role";
import { findRole } from "@/domain/role/taxonomy";
import type { Offer } from "@/domain/salary/offer";
import { parseSalary } from "@/domain/salary/parse-salary";
import { payPeriods } from "@/domain/salary/pay";
import { readPayAmount } from "@/domain/search/read-pay-amount";

const longestTitle = 200;
export const longestText = 2000;

/** An empty choice is none. */
function choice<const Words extends readonly [string, ...string[]]>(words: Words, message: string) {
  return z
    .union([z.literal(""), z.enum(words)], { error: () => message })
    .transform((word) => word || null);
}

const amount = z.string().transform((text, context) => {
  if (text.trim() === "") return null;
  const read = readPayAmount(text);
  if (read !== null) return read;
  context.addIssue("Write an amount such as 120,000 or 120k.");
  return z.NEVER;
});

/** The form's fields, as they are typed. */
const fields = z.object({
  title: z.string().trim().max(longestTitle, `Shorten the title to ${longestTitle} characters.`),
  role: z
    .string()
    .refine((slug) => slug === "" || findRole(slug) !== null, "Choose a role from the list.")
    .transform((slug) => slug || null),
  level: choice(levels, "Choose a level from the list."),
  country: z
    .string()
    .refine((code) => code === "" || countryName(code) !== null, "Choose a country from the list.")
    .transform((code) => code || null),
  text: z
    .string()
    .trim()
    .max(longestText, `Shorten the text to ${longestText.toLocaleString("en-US")} characters.`),
  min: amount,
  max: amount,
  currency: z
    .string()
    .trim()
    .regex(/^([A-Za-z]{3})?$/, "Write three letters of a currency, such as USD.")
    .transform((code) => code.toUpperCase() || null),
  period: choice(payPeriods, "Choose a period from the list."),
  type: choice(employmentTypes, "Choose an employment type from the list."),
  workplace: choice(workplaces, "Choose a workplace from the list."),
});

type Fields = z.output<typeof fields>;

/** Reads the form, and says beside which field something is missing. */
export const offerForm = fields.superRefine(checkAmounts).superRefine(checkRole).transform(toOffer);

function checkAmounts(given: Fields, context: z.RefinementCtx): void {
  const refuse = (path: keyof Fields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  const hasFields = given.min !== null || given.max !== null;
  if (given.text === "" && !hasFields) {
    refuse("text", "Paste what the offer says about pay, or fill in an amount below.");
    return;
  }
  if (hasFields && given.currency === null) refuse("currency", "Say in which currency.");
  if (hasFields && given.period === null) refuse("period", "Say for how long the amount is paid.");
  if (given.text === "") return;
  const read = parseSalary(given.text, { country: given.country });
  if (read.kind === "refused") refuse("text", read.message);
  if (read.kind === "none" && !hasFields) {
    refuse("text", "No amount of pay was found in this text. Write it such as “€70–80k a year”.");
  }
}

function checkRole({ title, role }: Fields, context: z.RefinementCtx): void {
  if (role !== null || title === "" || matchRole(title).role !== null) return;
  const message = "This title names none of our roles. Choose the nearest one below.";
  context.addIssue({ code: "custom", path: ["role"], message });
}

function toOffer({ type, text, ...given }: Fields): Offer {
  return { ...given, text: text || null, employmentTypes: type === null ? [] : [type] };
}
