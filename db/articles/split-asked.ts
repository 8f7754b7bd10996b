import type { AskedSkills } from "@/db/roles/count-asked-skills";
import { onlyKind } from "@/domain/article/only-kind";
import { type SkillSplit, splitByLift } from "@/domain/article/split-by-lift";

/** What open listings of two roles ask for, by slug of the skill. */
export type AskedOfBoth = {
  asked: readonly [AskedSkills, AskedSkills];
  /** Skills and tools; `null` where too few listings have a text. */
  askedSplit: SkillSplit | null;
  /** Each by itself; `null` also where nothing is asked for often enough. */
  askedSkills: SkillSplit | null;
  askedTools: SkillSplit | null;
};

/** Splits what open listings of two roles ask for by lift. */
export function splitAsked(asked: readonly [AskedSkills, AskedSkills]): AskedOfBoth {
  const askedSplit = splitByLift(toCounts(asked[0]), toCounts(asked[1]));
  const tools = new Set(
    asked.flatMap(({ skills }) =>
      skills.flatMap(({ slug, kind }) => (kind === "tool" ? [slug] : [])),
    ),
  );
  return {
    asked,
    askedSplit,
    askedSkills: onlyKind(askedSplit, (skill) => !tools.has(skill)),
    askedTools: onlyKind(askedSplit, (skill) => tools.has(skill)),
  };
}

function toCounts({ listings, skills }: AskedSkills) {
  return { listings, skills: new Map(skills.map((skill) => [skill.slug, skill.listings])) };
}
