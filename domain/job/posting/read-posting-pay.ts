import type { DraftPay } from "@/domain/job/job-draft";
import { normalisePayPeriod } from "@/domain/job/normalise-pay-period";
import type { JobPostingPay } from "./job-posting-schema";

/**
 * The pay of a JobPosting exactly as given; `null` where it gives no amount. A unit that names no
 * single period (`bi-week-salary`, `NONE`) leaves the period open.
 */
export function readPostingPay(baseSalary: JobPostingPay | null | undefined): DraftPay | null {
  if (!baseSalary) return null;
  const quantity = {
    value: null,
    minValue: baseSalary.minValue,
    maxValue: baseSalary.maxValue,
    unitText: baseSalary.unitText,
    ...baseSalary.value,
  };
  const min = quantity.minValue ?? quantity.value ?? null;
  const max = quantity.maxValue ?? quantity.value ?? null;
  if (min === null && max === null) return null;
  const unit = quantity.unitText ?? baseSalary.unitText ?? null;
  return {
    text: null,
    min,
    max,
    currency: baseSalary.currency || null,
    period: normalisePayPeriod(unit),
  };
}
