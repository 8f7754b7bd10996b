import type { MissingPart } from "./arranged-comparison";
import type { ComparisonMaterial } from "./comparison-material";

/** The data that a comparison lacks, role by role where one has it and the other has not. */
export function listMissingData(
  material: Pick<
    ComparisonMaterial,
    "roles" | "outlook" | "pay" | "hasAskedSkills" | "matchingJobs" | "relatedArticles"
  >,
): MissingPart[] {
  const { roles, outlook, pay, hasAskedSkills, matchingJobs, relatedArticles } = material;
  const slugs = roles.map(({ slug }) => slug);
  const perRole = (
    section: "outlook" | "pay",
    reason: "no-figures" | "too-few-ranges",
    isThere: (at: number) => boolean,
  ): MissingPart[] => slugs.flatMap((role, at) => (isThere(at) ? [] : [{ section, role, reason }]));
  return [
    ...perRole("outlook", "no-figures", (at) => outlook[at] !== null),
    ...perRole("pay", "too-few-ranges", (at) => pay[at]?.own.cell.disclosure.shown ?? false),
    ...(hasAskedSkills
      ? []
      : [{ section: "asked-skills", role: null, reason: "too-few-listings" } as const]),
    ...(matchingJobs > 0 ? [] : [{ section: "jobs", role: null, reason: "no-open-jobs" } as const]),
    ...(relatedArticles > 0
      ? []
      : [{ section: "related", role: null, reason: "nothing-related" } as const]),
  ];
}
