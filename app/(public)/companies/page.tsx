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
import { listCompanies } from "@/db/companies/list-companies";

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
  const companies = await listCompanies(db, { limit: MOST_LISTED });
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
        <CompanyList companies={companies} />
      ) : (
        <EmptyState
          title="No employer has an open job"
          action={<LinkButton href="/salaries">Look up pay</LinkButton>}
        />
      )}
    </MainContent>
  );
}
