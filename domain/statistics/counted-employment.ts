import { type EmploymentType, employmentTypes } from "@/domain/job/terms";

/**
 * The one employment type under which a listing's pay counts: full-time when it is among those
 * offered, else the first in the order of `employmentTypes`; `null` when none is known.
 */
export function countedEmployment(types: readonly EmploymentType[]): EmploymentType | null {
  return employmentTypes.find((type) => types.includes(type)) ?? null;
}
