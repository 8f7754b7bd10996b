import type { Metadata } from "next";
import { missingPage } from "@/app/_server/page-status";
import { MainContent } from "@/components/layout/main-content";
import { NotFound } from "@/components/layout/not-found";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { goneReporters, goneWithinDays } from "@/domain/job/job-report";
import { readReportPage } from "../read-report-page";
import { ReportTrail } from "../report-trail";

export const dynamic = "force-dynamic";

interface SentPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: SentPageProps): Promise<Metadata> {
  const job = await readReportPage((await params).slug);
  return job === null
    ? missingPage(404, "No such job")
    : { title: "Report sent", robots: { index: false } };
}

/** What happens with a report that was just sent. */
export default async function ReportSentPage({ params }: SentPageProps) {
  const job = await readReportPage((await params).slug);
  if (job === null) return <NotFound />;
  return (
    <MainContent>
      <ReportTrail slug={job.slug} title={job.title} />
      <PageHeading
        title="Thank you for the report"
        lead={
          <>
            It is before the people who run this board. Until one of them has looked,{" "}
            <a href={`/jobs/${job.slug}`}>{job.title}</a> stays as it is.
          </>
        }
      />
      <p className="max-w-prose">
        When {goneReporters} visitors say within {goneWithinDays} days that a job is gone, its page
        says so. Sending the same report twice counts once.
      </p>
      <p className="mt-6">
        <LinkButton variant="primary" href="/jobs">
          Search jobs
        </LinkButton>
      </p>
    </MainContent>
  );
}
