import type { Article, WithContext } from "schema-dts";
import type { FoundComparison } from "@/db/articles/find-comparison";
import { comparisonHref } from "@/domain/article/comparison-slug";
import { comparisonPicture } from "./comparison-picture";

/** The comparison as a schema.org Article; dates and author only where the page has them. */
export function markUpComparison(
  { arranged, pair, roles }: FoundComparison,
  siteUrl: string,
): WithContext<Article> {
  const { title, standfirst, author, publishedOn, changedOn, readingMinutes } = arranged;
  const url = `${siteUrl}${comparisonHref(pair)}`;
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: standfirst,
    mainEntityOfPage: url,
    url,
    image: `${siteUrl}${comparisonPicture(pair)}`,
    inLanguage: "en",
    timeRequired: `PT${readingMinutes}M`,
    publisher: { "@type": "Organization", name: "Salarium", url: siteUrl },
    author: { "@type": "Organization", name: author ?? "Salarium", url: siteUrl },
    ...(publishedOn ? { datePublished: publishedOn } : {}),
    ...(changedOn ? { dateModified: changedOn } : {}),
    about: roles.map(({ name, slug }) => ({
      "@type": "Occupation",
      name,
      url: `${siteUrl}/roles/${slug}`,
    })),
  };
}
