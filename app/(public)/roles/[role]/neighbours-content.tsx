import { RelatedList } from "@/components/articles/related-list";
import { NeighbourList } from "@/components/roles/neighbour-list";
import type { FoundRolePage } from "@/db/roles/find-role-page";
import { canonicalPair, comparisonHref } from "@/domain/article/comparison-slug";

/** Roles a short way off, each with its comparison, and the comparisons an editor wrote. */
export function NeighboursContent({
  found: { role, neighbours, comparisons },
}: {
  found: FoundRolePage;
}) {
  const edited = new Set(comparisons.map(({ slug }) => slug));
  const link = ({ slug, name }: { slug: string; name: string }) => ({
    slug,
    name,
    compareHref: comparisonHref(canonicalPair([role.slug, slug], edited)),
  });
  const { broader, narrower, siblings, family } = neighbours;
  return (
    <>
      <NeighbourList
        groups={[
          { key: "broader", name: "Broader role", roles: broader.map(link) },
          { key: "narrower", name: "Narrower roles", roles: narrower.map(link) },
          { key: "siblings", name: "Same broader role", roles: siblings.map(link) },
          { key: "family", name: "Same family", roles: family.map(link) },
        ]}
      />
      {comparisons.length > 0 ? (
        <section aria-labelledby="comparisons">
          <h3 id="comparisons">Written comparisons</h3>
          <RelatedList
            links={comparisons.map(({ slug, title, standfirst }) => ({
              href: `/compare/${slug}`,
              title,
              text: standfirst,
            }))}
          />
        </section>
      ) : null}
    </>
  );
}
