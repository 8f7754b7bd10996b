import type { Metadata } from "next";
import { missingPage } from "@/app/_server/page-status";
import { absoluteUrl, siteUrl } from "@/app/_server/site-url";
import { JobHistory } from "@/components/jobs/job-history";
import { sayListedPlaces } from "@/components/jobs/to-job-card";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { MainContent } from "@/components/layout/main-content";
import { NotFound } from "@/components/layout/not-found";
import { PageHeading } from "@/components/layout/page-heading";
import { SaveLink } from "@/components/saved/save-link";
import { db } from "@/db/client";
import { addStandings } from "@/db/jobs/add-standings";
import { listJobVersions } from "@/db/jobs/list-job-versions";
import { listSimilarJobs } from "@/db/jobs/list-similar-jobs";
import { describeHistory } from "@/domain/job/describe-history";
import { ApplyBox } from "./apply-box";
import { JobDescription } from "./job-description";
import { JobFacts } from "./job-facts";
import { ClosedNotice, SampleNotice } from "./job-notices";
import { JobPay } from "./job-pay";
import { markUpJob } from "./mark-up-job";
import { readJobPage } from "./read-job-page";
import { ReportLink } from "./report-link";
import { ReportedNotice } from "./reported-notice";
import { SimilarJobs } from "./similar-jobs";
import { summariseJob } from "./summarise-job";

export const revalidate = 3600;
export const dynamicParams = true;

/** Pages are rendered when first asked for, then kept until the listing changes. */
export function generateStaticParams(): { slug: string }[] {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readJobPage((await params).slug);
  if (page === null) return missingPage(404, "No such job");
  const { job, closing } = page;
  const path = `/jobs/${job.slug}`;
  if (closing.kind === "gone") {
    return missingPage(410, "This job is gone");
  }
  const title = `${job.title} at ${job.companyName}`;
  const description = summariseJob(job);
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, type: "website", url: path },
    ...(closing.kind === "closed" || job.sample ? { robots: { index: false, follow: true } } : {}),
  };
}

export default async function JobPage({ params }: Props) {
  const page = await readJobPage((await params).slug);
  if (page === null) return <NotFound />;
  const { job, closing, now } = page;
  const trail = [
    { label: "Salarium", href: "/" },
    { label: "Jobs", href: "/jobs" },
    { label: job.title, href: `/jobs/${job.slug}` },
  ];
  const similar = await listSimilarJobs(db, { jobId: job.id, limit: 6, now });
  const placed = await addStandings(db, similar);
  if (closing.kind === "gone") {
    return (
      <MainContent>
        <Breadcrumbs trail={trail} />
        <PageHeading
          kicker="410"
          title="This job is gone"
          lead={`${job.title} at ${job.companyName}`}
        />
        <ClosedNotice closing={closing} job={job} />
        <SimilarJobs placed={placed} now={now} />
      </MainContent>
    );
  }
  const versions = await listJobVersions(db, job.id);
  const places = sayListedPlaces(job);
  const markup = closing.kind === "open" ? markUpJob(job) : null;
  return (
    <MainContent printed>
      <Breadcrumbs trail={trail} siteUrl={siteUrl} />
      <article>
        <PageHeading
          kicker={job.featured ? "Featured job" : "Job"}
          title={job.title}
          lead={
            <>
              <a href={`/companies/${job.companySlug}`}>{job.companyName}</a>
              {places === "" ? null : ` · ${places}`}
            </>
          }
        />
        <div className="grid gap-4">
          <ClosedNotice closing={closing} job={job} />
          {job.sample ? <SampleNotice /> : null}
          {closing.kind === "open" ? <ReportedNotice jobId={job.id} now={now} /> : null}
        </div>
        <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
          <JobPay job={job} />
          <div className="grid min-w-0 content-start gap-6 lg:col-start-2 lg:row-span-2">
            {closing.kind === "open" ? (
              <div className="grid gap-3">
                <ApplyBox job={job} hasSimilar={placed.length > 0} />
                <SaveLink jobId={job.id} />
              </div>
            ) : null}
            <JobFacts job={job} now={now} />
            {closing.kind === "open" ? <ReportLink slug={job.slug} /> : null}
          </div>
          <div className="min-w-0">
            <JobDescription job={job} />
            <JobHistory entries={describeHistory(versions)} now={now} />
          </div>
        </div>
      </article>
      <SimilarJobs placed={placed} now={now} />
      <p className="print-only">{absoluteUrl(`/jobs/${job.slug}`)}</p>
      {markup ? <JsonLd data={markup} /> : null}
    </MainContent>
  );
}
