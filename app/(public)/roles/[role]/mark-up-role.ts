import type { Article as ArticleMarkup, WithContext } from "schema-dts";
import type { FoundRolePage } from "@/db/roles/find-role-page";
import type { Article } from "@/domain/article/article";

/** The profile as a schema.org Article about an occupation. */
export function markUpRole(
  { role, arranged }: FoundRolePage,
  { title, standfirst, author, publishedOn, changedOn }: Article,
  siteUrl: string,
): WithContext<ArticleMarkup> {
  const url = `${siteUrl}/roles/${role.slug}`;
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: standfirst,
    mainEntityOfPage: url,
    url,
    inLanguage: "en",
    timeRequired: `PT${arranged.readingMinutes}M`,
    publisher: { "@type": "Organization", name: "Salarium", url: siteUrl },
    author: { "@type": "Organization", name: author, url: siteUrl },
    datePublished: publishedOn,
    dateModified: changedOn,
    about: {
      "@type": "Occupation",
      name: role.name,
      ...(role.soc ? { occupationalCategory: `SOC ${role.soc}` } : {}),
    },
  };
}
