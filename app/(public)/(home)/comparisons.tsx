import { listFeaturedComparisons } from "@/db/articles/list-featured-comparisons";
import { db } from "@/db/client";

/** A handful of comparisons of two roles. */
export async function Comparisons() {
  const comparisons = await listFeaturedComparisons(db, { limit: 6 });
  if (comparisons.length === 0) return null;
  return (
    <section className="section" aria-labelledby="comparisons">
      <h2 className="mb-3 text-xl" id="comparisons">
        Which role is it?
      </h2>
      <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {comparisons.map(({ slug, title, standfirst }) => (
          <li key={slug}>
            <h3 className="text-base">
              <a href={`/compare/${slug}`}>{title}</a>
            </h3>
            <p className="mt-1 text-sm text-ink-soft">{standfirst}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href="/compare">All comparisons</a>
      </p>
    </section>
  );
}
