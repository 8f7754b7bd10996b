import { extractSkills } from "@/domain/job/extract-skills";
import { type DraftSkill, jobDraftLimits } from "@/domain/job/job-draft";
import { findSkill } from "@/domain/job/skills";

/** The skills that the words of a listing name, as a draft keeps them. */
export function readSkills(text: string): DraftSkill[] {
  return extractSkills(text)
    .flatMap((slug) => findSkill(slug) ?? [])
    .map(({ slug, name, kind }) => ({ slug, name, kind }))
    .slice(0, jobDraftLimits.skills);
}
