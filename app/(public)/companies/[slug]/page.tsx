import type { Metadata } from "next";
import { cache } from "react";
import { missingPage } from "@/app/_server/page-status";
import { siteUrl } from "@/app/_server/site-url";
import { tagPage } from "@/app/_server/tag-page";
import { JobList } from "@/components/jobs/job-list";
import { toJobCard } from "@/components/jobs/to-job-card";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { NotFound } from "@/components/layout/not-found";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { db } from "@/db/client";
import { type CompanyDetail, findCompany } from "@/db/companies/find-company";
import { type CompanyRole, listCompanyRoles } from "@/db/companies/list-company-roles";
import { addStandings } from "@/db/jobs/add-standings";
import { listJobs } from "@/db/jobs/list-jobs";
import { CompanyPaySection } from "./company-pay-section";

export const revalidate = 3600;
export const dynamicParams = true;

/** Jobs shown here; the search shows all. */
const MOST_LISTED = 50;

const MOST_ROLES = 8;

/** Pages are rendered when first asked for, then kept until something of the company changes. */
export function generateStaticParams(): { slug: string }[] {
  return [];
}

const readCompany = cache(async (slug: string) => {
  await tagPage([`company:${slug.slice(0, 200).replaceAll(",", "")}`]);
  return findCompany(db, { slug: slug.slice(0, 200) });
});

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const company = await readCompany((await params).slug);
  if (company === null) return missingPage(404, "No such company");
  const { name, slug, openJobs } = company;
  return {
    title: `${name}: open jobs and pay`,
    description: `${countJobs(openJobs)} at ${name}, with pay as posted and where it stands in the market.`,
    alternates: {
      canonical: `/companies/${slug}`,
      types: { "application/rss+xml": `/jobs/feed.xml?company=${slug}` },
    },
    ...(openJobs === 0 || company.sample ? { robots: { index: false, follow: true } } : {}),
  };
}

export default async function CompanyPage({ params }: Props) {
  const company = await readCompany((await params).slug);
  if (company === null) return <NotFound />;
  const now = new Date();
  const jobs = await listJobs(db, { companySlug: company.slug, limit: MOST_LISTED, now });
  const placed = await addStandings(db, jobs);
  const roles = await listCompanyRoles(db, { companyId: company.id, limit: MOST_ROLES });
  const { name, slug, website, about, openJobs } = company;
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Companies", href: "/companies" },
          { label: name, href: `/companies/${slug}` },
        ]}
      />
      <PageHeading
        kicker="Company"
        title={name}
        lead={about ?? undefined}
        actions={
          website && !company.sample ? (
            <LinkButton href={website} rel="nofollow noopener">
              Website
            </LinkButton>
          ) : undefined
        }
      />
      {company.sample ? (
        <Notice title="Sample company">
          <p>This company and its jobs are made up to show the board.</p>
        </Notice>
      ) : null}
      <section className="mt-6" aria-labelledby="open-jobs">
        <h2 className="mb-3 text-xl" id="open-jobs">
          {countJobs(openJobs)}
        </h2>
        <CompanyRoles company={company} roles={roles} />
        {placed.length > 0 ? (
          <>
            <JobList
              jobs={placed.map(({ job, standing }) => ({
                ...toJobCard(job, now, standing),
                company: null,
              }))}
            />
            {openJobs > placed.length ? (
              <p className="mt-4">
                <a href={`/jobs?company=${slug}`}>
                  Search all {openJobs.toLocaleString("en-US")} jobs of {name}
                </a>
              </p>
            ) : null}
          </>
        ) : (
          <EmptyState
            title={`${name} has no open job here`}
            action={<LinkButton href="/jobs">Search all jobs</LinkButton>}
          />
        )}
      </section>
      {openJobs > 0 ? <CompanyPaySection slug={slug} name={name} /> : null}
    </MainContent>
  );
}

/** How many of the jobs say what they pay, and what is looked for. */
function CompanyRoles({
  company: { slug, openJobs, openJobsWithPay },
  roles,
}: {
  company: CompanyDetail;
  roles: readonly CompanyRole[];
}) {
  if (openJobs < 2) return null;
  // "Engineer (unspecified)" gathers titles that say nothing; it is no role to look for.
  const named = roles.filter(({ name }) => !name.endsWith("(unspecified)"));
  return (
    <div className="mb-3 grid gap-1 text-sm text-ink-soft">
      <p>{sayPaid(openJobs, openJobsWithPay)}</p>
      {named.length > 1 ? (
        <ul className="no-print flex flex-wrap gap-x-4 gap-y-1" aria-label="Roles">
          {named.map((role) => (
            <li key={role.slug}>
              <a href={`/jobs?company=${slug}&role=${role.slug}`}>{role.name}</a>{" "}
              <span className="text-ink-faint tabular-nums">{role.openJobs}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function sayPaid(openJobs: number, openJobsWithPay: number): string {
  if (openJobsWithPay === 0) return "None of them says what it pays.";
  if (openJobsWithPay === openJobs) return "All of them say what they pay.";
  const says = openJobsWithPay === 1 ? "says what it pays" : "say what they pay";
  return `${openJobsWithPay.toLocaleString("en-US")} of them ${says}.`;
}

function countJobs(openJobs: number): string {
  return `${openJobs.toLocaleString("en-US")} open ${openJobs === 1 ? "job" : "jobs"}`;
}
