import { AskedSplit } from "@/components/articles/asked-split";
import type { FoundComparison } from "@/db/articles/find-comparison";

/** What open listings of the two roles ask for, where enough of them have a text. */
export function AskedSkillsContent({
  found: { asked, askedSplit, roles },
}: {
  found: FoundComparison;
}) {
  if (askedSplit === null) return null;
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
      split={askedSplit}
      of={[of(0), of(1)]}
      nameSkill={(slug) => names.get(slug) ?? slug}
    />
  );
}
