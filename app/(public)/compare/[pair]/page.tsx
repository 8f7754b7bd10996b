import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { siteUrl } from "@/app/_server/site-url";
import { ArticleLayout, ArticleSection } from "@/components/articles/article-layout";
import { Byline } from "@/components/articles/byline";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { comparisonHref } from "@/domain/article/comparison-slug";
import { AssembledNotice } from "./assembled-notice";
import { comparisonPicture } from "./comparison-picture";
import { describeComparison } from "./describe-comparison";
import { markUpComparison } from "./mark-up-comparison";
import { readComparison } from "./read-comparison";
import { SectionContent } from "./section-content";

export const revalidate = 3600;
export const dynamicParams = true;

/** Pages are made when first asked for, then kept. */
export function generateStaticParams(): { pair: string }[] {
  return [];
}

type Props = { params: Promise<{ pair: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readComparison((await params).pair);
  if (!found) return { title: "No such comparison", robots: { index: false } };
  const { arranged, pair, isIndexable } = found;
  const href = comparisonHref(pair);
  return {
    title: arranged.title,
    description: describeComparison(found),
    alternates: { canonical: href },
    openGraph: {
      type: "article",
      title: arranged.title,
      url: href,
      images: [{ url: comparisonPicture(pair), width: 1200, height: 630 }],
    },
    ...(isIndexable ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function ComparisonPage({ params }: Props) {
  const { pair: slug } = await params;
  const found = await readComparison(slug);
  if (!found) notFound();
  const { arranged, pair, roles } = found;
  const href = comparisonHref(pair);
  if (href !== `/compare/${slug}`) permanentRedirect(href);
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Compare", href: "/compare" },
          { label: arranged.title, href },
        ]}
      />
      <JsonLd data={markUpComparison(found, siteUrl)} />
      <PageHeading kicker="Comparison" title={arranged.title} lead={arranged.standfirst} />
      <Byline {...arranged} />
      {arranged.isEdited ? null : <AssembledNotice roles={roles} />}
      <ArticleLayout contents={arranged.sections}>
        {arranged.sections.map((section) => (
          <ArticleSection key={section.anchor} heading={section.heading} anchor={section.anchor}>
            <SectionContent section={section} found={found} />
          </ArticleSection>
        ))}
      </ArticleLayout>
    </MainContent>
  );
}
