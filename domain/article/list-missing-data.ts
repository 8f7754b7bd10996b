import type { MissingPart, MissingReason } from "./arranged-comparison";
import type { ComparisonMaterial } from "./comparison-material";

/** The data that a comparison lacks, role by role where one has it and the other has not. */
export function listMissingData(material: ComparisonMaterial): MissingPart[] {
  const { roles, outlook, pay } = material;
  const perRole = (
    section: "outlook" | "pay",
    reason: "no-figures" | "too-few-ranges",
    isThere: (at: number) => boolean,
  ): MissingPart[] =>
    roles.flatMap(({ slug: role }, at) => (isThere(at) ? [] : [{ section, role, reason }]));
  return [
    ...perRole("outlook", "no-figures", (at) => outlook[at] !== null),
    ...perRole("pay", "too-few-ranges", (at) => pay[at]?.own.cell.disclosure.shown ?? false),
    ...listWholes(material),
  ];
}

/** What speaks of both roles together. */
function listWholes(material: ComparisonMaterial): MissingPart[] {
  const { officialTools, payComparison } = material;
  const isComparable = payComparison === "difference" || payComparison === "too-few";
  const noPay = isComparable ? "too-few-ranges" : "not-comparable";
  const parts: [isThere: boolean, MissingPart["section"], MissingReason][] = [
    [material.hasBreakdown, "breakdown", noPay],
    [material.hasSteps, "moves", noPay],
    [material.hasAskedSkills, "asked-skills", "too-few-listings"],
    [material.hasAskedTools, "asked-tools", "too-few-listings"],
    [officialTools !== "unknown", "official-tools", "no-figures"],
    [officialTools !== "alike", "official-tools", "no-contrast"],
    [material.sharedEmployers > 0, "employers", "no-shared-employer"],
    [material.matchingJobs > 0, "jobs", "no-open-jobs"],
    [material.relatedArticles > 0, "related", "nothing-related"],
  ];
  return parts.flatMap(([isThere, section, reason]) =>
    isThere ? [] : [{ section, role: null, reason }],
  );
}
