import { contentWords } from "./content-words";

/** An article by what it is about. */
export interface RelatableArticle {
  slug: string;
  roles: readonly string[];
  /** Its skills and tools as they are listed. */
  skills: readonly string[];
}

/** Without a common role, articles are related from this share of common skill words on. */
const leastOverlap = 0.1;

/**
 * The articles related to one, most related first: by the number of roles they share, then by the
 * overlap of the words in their skills and tools. Equal ones are ordered by slug.
 */
export function rankRelated<A extends RelatableArticle>(
  article: RelatableArticle,
  others: readonly A[],
  most: number,
): A[] {
  const words = wordsOf(article);
  return others
    .filter(({ slug }) => slug !== article.slug)
    .map((other) => ({
      other,
      roles: other.roles.filter((role) => article.roles.includes(role)).length,
      overlap: overlap(words, wordsOf(other)),
    }))
    .filter((candidate) => candidate.roles > 0 || candidate.overlap >= leastOverlap)
    .sort(
      (a, b) =>
        b.roles - a.roles || b.overlap - a.overlap || (a.other.slug < b.other.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ other }) => other);
}

function wordsOf({ skills }: RelatableArticle): Set<string> {
  return new Set(skills.flatMap((skill) => [...contentWords(skill)]));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
