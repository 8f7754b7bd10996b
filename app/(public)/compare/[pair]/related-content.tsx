import { RelatedList } from "@/components/articles/related-list";
import type { FoundComparison } from "@/db/articles/find-comparison";

/** Comparisons that share a role or skills, and the two role profiles. */
export function RelatedContent({ found: { related, roles } }: { found: FoundComparison }) {
  return (
    <RelatedList
      links={[
        ...related.map(({ slug, title, standfirst }) => ({
          href: `/compare/${slug}`,
          title,
          text: standfirst,
        })),
        ...roles.map(({ slug, name }) => ({ href: `/roles/${slug}`, title: `${name}: the role` })),
      ]}
    />
  );
}
