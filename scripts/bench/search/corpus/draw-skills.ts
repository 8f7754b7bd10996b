import type { DraftSkill } from "@/domain/job/job-draft";
import { skills } from "@/domain/job/skills";
import { drawByZipf } from "./zipf";

const drawRank = drawByZipf(skills.length, 0.9);

/** Up to eight skills or tools, common ones more often; all different. */
export function drawSkills(random: () => number): DraftSkill[] {
  const wanted = Math.floor(random() * 9);
  const ranks = new Set(Array.from({ length: wanted }, () => drawRank(random)));
  return [...ranks].flatMap((rank) => {
    // Dealt by a stride, so that the common ones are of every kind.
    const skill = skills[(rank * 101) % skills.length];
    return skill ? [{ slug: skill.slug, name: skill.name, kind: skill.kind }] : [];
  });
}
