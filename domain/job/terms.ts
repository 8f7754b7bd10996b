/** How a job is contracted; a listing carries a set of these. */
export const employmentTypes = [
  "full-time",
  "part-time",
  "contract",
  "freelance",
  "temporary",
  "internship",
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

/** Where the work is done. A remote listing names the regions it accepts. */
export const workplaces = ["onsite", "hybrid", "remote"] as const;
export type Workplace = (typeof workplaces)[number];

/** The life of a listing, see docs/architecture.md. */
export const jobStates = [
  "draft",
  "pending",
  "published",
  "paused",
  "filled",
  "expired",
  "removed",
] as const;
export type JobState = (typeof jobStates)[number];
