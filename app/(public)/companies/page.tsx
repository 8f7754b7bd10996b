import type { Metadata } from "next";
import { siteUrl } from "@/app/_server/site-url";
import { tagPage } from "@/app/_server/tag-page";
import { CompanyList } from "@/components/companies/company-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/db/client";
import { findCompanyPays } from "@/db/companies/find-company-pays";
import { listCompanies } from "@/db/companies/list-companies";
import { smallestShown } from "@/domain/statistics/disclosure";

export const revalidate = 3600;

/** As many as a page can carry; with more, the search by company takes over. */
const MOST_LISTED = 2000;

export const metadata: Metadata = {
  title: "Companies hiring in AI, machine learning and data",
  description:
    "Employers with open jobs in AI, machine learning and data, and how many of their jobs say what they pay.",
  alternates: { canonical: "/companies" },
};

export default async function CompaniesPage() {
  await tagPage(["jobs"]);
  const [listed, pays] = await Promise.all([
    listCompanies(db, { limit: MOST_LISTED }),
    findCompanyPays(db),
  ]);
  const companies = listed.map((company) => {
    const standing = pays.get(company.slug)?.standing;
    return { ...company, payPercentile: standing?.shown ? standing.median : null };
  });
  const sum = (read: (company: (typeof companies)[number]) => number) =>
    companies.reduce((total, company) => total + read(company), 0);
  const [jobs, paid] = [sum(({ openJobs }) => openJobs), sum((one) => one.openJobsWithPay)];
  return (
    <MainContent>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Companies", href: "/companies" },
        ]}
      />
      <PageHeading
        title="Companies"
        lead={
          companies.length > 0
            ? `${companies.length.toLocaleString("en-US")} employers with ${jobs.toLocaleString("en-US")} open jobs, ${paid.toLocaleString("en-US")} of which say what they pay.`
            : undefined
        }
      />
      {companies.length > 0 ? (
        <>
          {companies.some(({ payPercentile }) => payPercentile !== null) ? (
            <p className="mb-4 max-w-prose text-sm text-ink-soft">
              P77 says that half of a company’s full-time ranges stand above 77 % of the ranges
              posted for the same work. It is said from {smallestShown} ranges with a market on; the
              page of the company says how sure it is.
            </p>
          ) : null}
          <CompanyList companies={companies} />
        </>
      ) : (
        <EmptyState
          title="No employer has an open job"
          action={<LinkButton href="/salaries">Look up pay</LinkButton>}
        />
      )}
    </MainContent>
  );
}
