import type { Metadata } from "next";
import { requireSignedInUser } from "@/app/_server/session";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/db/client";
import { listSavedJobs } from "@/db/saved/list-saved-jobs";
import { listSavedSearches } from "@/db/saved/list-saved-searches";
import { DoneNotice } from "./done-notice";
import { SavedJobList } from "./saved-job-list";
import { SavedSearchList } from "./saved-search-list";

export const metadata: Metadata = {
  title: "Saved jobs and searches",
  description: "The jobs you follow, how far each application has come, and the searches you keep.",
  robots: { index: false },
};

interface SavedPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SavedPage({ searchParams }: SavedPageProps) {
  const user = await requireSignedInUser("/saved");
  const { done } = await searchParams;
  const now = new Date();
  const [jobs, searches] = await Promise.all([
    listSavedJobs(db, { userId: user.id, now }),
    listSavedSearches(db, { userId: user.id }),
  ]);
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Saved", href: "/saved" },
        ]}
      />
      <PageHeading
        title="Saved jobs and searches"
        lead={
          <>
            Only you see this page. Mail about new jobs goes to <strong>{user.email}</strong>.
          </>
        }
      />
      <div className="grid gap-10">
        <DoneNotice done={done} />
        <section aria-labelledby="saved-jobs">
          <h2 id="saved-jobs" className="mb-4 text-xl">
            Saved jobs
          </h2>
          {jobs.length > 0 ? (
            <SavedJobList jobs={jobs} now={now} />
          ) : (
            <EmptyState
              title="You have saved no jobs yet."
              action={<LinkButton href="/jobs">Search jobs</LinkButton>}
            >
              <p>
                Every job has a link “Save this job”. Here you then keep notes and how far your
                application has come.
              </p>
            </EmptyState>
          )}
        </section>
        <section aria-labelledby="saved-searches">
          <h2 id="saved-searches" className="mb-4 text-xl">
            Saved searches
          </h2>
          {searches.length > 0 ? (
            <SavedSearchList searches={searches} />
          ) : (
            <EmptyState
              title="You have saved no searches yet."
              action={<LinkButton href="/jobs">Search jobs</LinkButton>}
            >
              <p>
                Search for jobs, then choose “Save this search” to come back to it, and to get mail
                about new jobs if you like.
              </p>
            </EmptyState>
          )}
        </section>
      </div>
    </MainContent>
  );
}
