import { z } from "zod";
import type { DraftPayRange } from "@/domain/job/job-draft";
import { normalisePayPeriod } from "@/domain/job/normalise-pay-period";
import { parseSalary } from "@/domain/salary/parse-salary";
import { amount, currency, shortText } from "./ats-fields";
import { distinctRanges, readAtsRange } from "./read-ats-pay";

/** A field that the employer added; the value's shape depends on its type. */
export const metadataSchema = z.object({
  name: shortText,
  value: z.unknown(),
  value_type: shortText.nullish(),
});

const currencyRange = z.object({ unit: currency, min_value: amount, max_value: amount });

/** The parts of a Greenhouse job that may hold pay. */
export const greenhousePayFields = {
  metadata: z.array(metadataSchema).nullish(),
  pay_input_ranges: z
    .array(
      z.object({
        min_cents: amount,
        max_cents: amount,
        currency_type: currency,
        title: shortText.nullish(),
      }),
    )
    .nullish(),
};

type PayFields = z.infer<z.ZodObject<typeof greenhousePayFields>>;

/** Ranges an employer keeps beside the pay. */
const otherMoney = /bonus|equity|commission|\bote\b|on.target|variable|stock|budget|quota|stipend/i;

/**
 * The pay ranges of a Greenhouse job: its pay transparency ranges, which are in cents, one for
 * each zone or level; else the ranges in fields of the employer's own, which are whole units.
 * Greenhouse has no field for the period: the title's word for it counts ("Hourly range"), else
 * what a range of that size is read as in a text.
 */
export function readGreenhousePay({ pay_input_ranges, metadata }: PayFields): DraftPayRange[] {
  const zones = (pay_input_ranges ?? []).map(({ title, currency_type, min_cents, max_cents }) =>
    readRange({
      label: title ?? "",
      min: fromCents(min_cents),
      max: fromCents(max_cents),
      currency: currency_type,
    }),
  );
  const ranges = distinctRanges(zones);
  return ranges.length > 0 ? ranges : distinctRanges((metadata ?? []).map(readMetadata));
}

function readMetadata({ name, value, value_type }: z.infer<typeof metadataSchema>) {
  if (value_type !== "currency_range" || otherMoney.test(name)) return null;
  const range = currencyRange.safeParse(value);
  if (!range.success) return null;
  const { unit, min_value: min, max_value: max } = range.data;
  return readRange({ label: name, min, max, currency: unit });
}

type Range = {
  label: string;
  min: number | null | undefined;
  max: number | null | undefined;
  currency: string | null | undefined;
};

function readRange(range: Range): DraftPayRange | null {
  return readAtsRange({ ...range, interval: namedPeriod(range.label) ?? usualPeriod(range) });
}

/** The one period that the words of a title name. */
function namedPeriod(title: string): string | null {
  const words = title.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const periods = new Set(words.map((word) => normalisePayPeriod(word)).filter((one) => one));
  const [only = null] = periods;
  return periods.size === 1 ? only : null;
}

function usualPeriod({ min, max, currency }: Range): string | null {
  const ends = [min, max].filter((end) => typeof end === "number");
  const read = parseSalary(`${currency ?? ""} ${ends.join(" - ")}`);
  return "period" in read ? read.period : null;
}

function fromCents(cents: number | null | undefined): number | null {
  return typeof cents === "number" ? cents / 100 : null;
}
