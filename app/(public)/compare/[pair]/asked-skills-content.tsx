import { AskedSplit } from "@/components/articles/asked-split";
import type { FoundComparison } from "@/db/articles/find-comparison";

interface AskedSkillsContentProps {
  found: FoundComparison;
  kind: "skill" | "tool";
}

/** Skills or tools that open listings of the two roles ask for, where enough have a text. */
export function AskedSkillsContent({ found, kind }: AskedSkillsContentProps) {
  const { asked, roles } = found;
  const split = kind === "skill" ? found.askedSkills : found.askedTools;
  if (split === null) return null;
  const names = new Map(
    asked.flatMap(({ skills }) => skills.map(({ slug, name }) => [slug, name] as const)),
  );
  const of = (at: 0 | 1) => ({
    role: roles[at].name,
    listings: asked[at].listings,
    samples: asked[at].samples,
  });
  return (
    <AskedSplit
      kind={kind}
      split={split}
      of={[of(0), of(1)]}
      nameSkill={(slug) => names.get(slug) ?? slug}
    />
  );
}
