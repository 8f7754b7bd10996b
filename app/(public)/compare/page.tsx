import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { siteUrl } from "@/app/_server/site-url";
import { PairPicker } from "@/components/articles/pair-picker";
import { RelatedList } from "@/components/articles/related-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { ErrorSummary } from "@/components/ui/error-summary";
import { listComparisons } from "@/db/articles/list-comparisons";
import { db } from "@/db/client";
import { comparisonHref } from "@/domain/article/comparison-slug";
import { listRoleOptions } from "./list-role-options";
import { readChosenPair } from "./read-chosen-pair";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Compare two roles",
  description:
    "Any two of 75 roles in AI, machine learning and data side by side: what they do, know and are paid, with the number of posted ranges behind every median.",
  alternates: { canonical: "/compare" },
};

/** Picks two roles; with both in the address it leads on to their comparison. */
export default async function ComparePage({ searchParams }: Props) {
  const comparisons = await listComparisons(db);
  const edited = new Set(comparisons.map(({ slug }) => slug));
  const read = readChosenPair(await searchParams, edited);
  if ("pair" in read) redirect(comparisonHref(read.pair));
  return (
    <MainContent>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Compare", href: "/compare" },
        ]}
      />
      <PageHeading
        title="Compare two roles"
        lead="What two roles do, what they ask for and what they are paid, side by side. Any pair has its page; those below were written by an editor."
      />
      <div className="grid gap-10">
        <div className="grid gap-4">
          <ErrorSummary
            errors={Object.entries(read.errors).map(([field, message]) => ({
              fieldId: `pick-${field}`,
              message,
            }))}
          />
          <PairPicker roles={listRoleOptions()} chosen={read.chosen} errors={read.errors} />
        </div>
        {comparisons.length > 0 ? (
          <section aria-labelledby="edited">
            <h2 id="edited">Written comparisons</h2>
            <RelatedList
              wide
              links={comparisons.map(({ slug, title, standfirst }) => ({
                href: `/compare/${slug}`,
                title,
                text: standfirst,
              }))}
            />
          </section>
        ) : null}
      </div>
    </MainContent>
  );
}
