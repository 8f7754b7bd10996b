import type { EmploymentType, Workplace } from "./terms";

/** What a visitor reads for each employment type. */
export const employmentTypeNames: Record<EmploymentType, string> = {
  "full-time": "Full time",
  "part-time": "Part time",
  contract: "Contract",
  freelance: "Freelance",
  temporary: "Temporary",
  internship: "Internship",
};

/** What a visitor reads for each workplace. */
export const workplaceNames: Record<Workplace, string> = {
  onsite: "On site",
  hybrid: "Hybrid",
  remote: "Remote",
};
