import type { Metadata } from "next";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { readReportPage, requireJob } from "./read-report-page";
import { ReportForm } from "./report-form";
import { sendReport } from "./report-job";
import { ReportTrail } from "./report-trail";

// A form for each listing need not be kept, and its listing may close at any time.
export const dynamic = "force-dynamic";

interface ReportPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const job = await readReportPage((await params).slug);
  const title = job ? `Report ${job.title} at ${job.companyName}` : "Report a job";
  return { title, robots: { index: false } };
}

/** Where a visitor says that a listing is gone or wrong. */
export default async function ReportPage({ params }: ReportPageProps) {
  const job = await requireJob((await params).slug);
  const { slug, title, companyName, isOpen } = job;
  const listing = (
    <>
      <a href={`/jobs/${slug}`}>{title}</a> at {companyName}
    </>
  );
  if (!isOpen) {
    return (
      <MainContent>
        <ReportTrail slug={slug} title={title} />
        <PageHeading
          title="This job is closed already"
          lead={<>{listing} takes no applications any more. There is nothing left to report.</>}
        />
        <LinkButton variant="primary" href="/jobs">
          Search jobs
        </LinkButton>
      </MainContent>
    );
  }
  return (
    <MainContent>
      <ReportTrail slug={slug} title={title} />
      <PageHeading
        title="Is this job gone or wrong?"
        lead={
          <>
            {listing}. Every report is put before a person. You need no account, and your address is
            not kept.
          </>
        }
      />
      <ReportForm action={sendReport} slug={slug} />
    </MainContent>
  );
}
