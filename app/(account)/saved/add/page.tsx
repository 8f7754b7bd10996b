import type { Metadata } from "next";
import { requireSignedInUser } from "@/app/_server/session";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Button, LinkButton } from "@/components/ui/button";
import { db } from "@/db/client";
import { findJobToSave } from "@/db/saved/find-job-to-save";
import { rowId } from "../row-id";
import { saveJob } from "./save-job";

export const metadata: Metadata = { title: "Save a job", robots: { index: false } };

interface AddJobPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where “Save this job” leads: only the button keeps it, since a link must not change anything. */
export default async function AddJobPage({ searchParams }: AddJobPageProps) {
  const { job: asked } = await searchParams;
  const jobId = rowId.safeParse(asked).data ?? null;
  const user = await requireSignedInUser(jobId === null ? "/saved" : `/saved/add?job=${jobId}`);
  const job = jobId === null ? null : await findJobToSave(db, { userId: user.id, jobId });
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Saved", href: "/saved" },
          { label: "Save a job", href: "/saved/add" },
        ]}
      />
      {job === null ? (
        <>
          <PageHeading
            title="This job cannot be saved"
            lead="It is closed, or the address lost its number. Open the job and choose “Save this job” there."
          />
          <LinkButton variant="primary" href="/jobs">
            Search jobs
          </LinkButton>
        </>
      ) : (
        <>
          <PageHeading
            title={job.isSaved ? "You have saved this job" : "Save this job?"}
            lead={
              <>
                <a href={`/jobs/${job.slug}`}>{job.title}</a> at {job.companyName}
              </>
            }
          />
          {job.isSaved ? (
            <LinkButton variant="primary" href={`/saved#job-${job.id}`}>
              Show my saved jobs
            </LinkButton>
          ) : (
            <form action={saveJob}>
              <input type="hidden" name="jobId" value={job.id} />
              <Button type="submit" variant="primary">
                Save this job
              </Button>
            </form>
          )}
        </>
      )}
    </MainContent>
  );
}
