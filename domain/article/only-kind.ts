import type { SkillSplit } from "./split-by-lift";

/** The lines of a split that speak of skills, or of tools; `null` when there are none. */
export function onlyKind(
  split: SkillSplit | null,
  isOfKind: (skill: string) => boolean,
): SkillSplit | null {
  if (!split) return null;
  const keep = (lines: SkillSplit["both"]) => lines.filter(({ skill }) => isOfKind(skill));
  const kept = { moreA: keep(split.moreA), both: keep(split.both), moreB: keep(split.moreB) };
  return Object.values(kept).flat().length > 0 ? kept : null;
}
