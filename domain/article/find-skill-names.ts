import { extractSkills } from "@/domain/job/extract-skills";
import { findSkill } from "@/domain/job/skills";

/** The skills and tools a text names, each by its one name: `scikit learn` as `scikit-learn`. */
export function findSkillNames(text: string): string[] {
  return extractSkills(text).map((slug) => findSkill(slug)?.name ?? slug);
}
