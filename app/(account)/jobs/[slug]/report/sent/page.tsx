import type { Metadata } from "next";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { goneReporters, goneWithinDays } from "@/domain/job/job-report";
import { requireJob } from "../read-report-page";
import { ReportTrail } from "../report-trail";

export const dynamic = "force-dynamic";

interface SentPageProps {
  params: Promise<{ slug: string }>;
}

export const metadata: Metadata = { title: "Report sent", robots: { index: false } };

/** What happens with a report that was just sent. */
export default async function ReportSentPage({ params }: SentPageProps) {
  const job = await requireJob((await params).slug);
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
