import type { Metadata } from "next";
import { requireSignedInUser } from "@/app/_server/session";
import { currentSessionFingerprint } from "@/app/_server/session-cookie";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { db } from "@/db/client";
import { listMemberships } from "@/db/users/list-memberships";
import { listSessions } from "@/db/users/list-sessions";
import { endSession } from "./end-session";
import { SessionList } from "./session-list";
import { signOutHere } from "./sign-out";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

/** Said beside the address; a seeker is what everybody is. */
const roleNotes = { seeker: "", employer: ", an employer", admin: ", an administrator" };

interface AccountPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AccountPage({ searchParams }: AccountPageProps) {
  const user = await requireSignedInUser("/account");
  const { done } = await searchParams;
  const [sessions, companies, current] = await Promise.all([
    listSessions(db, { userId: user.id, now: new Date() }),
    listMemberships(db, { userId: user.id }),
    currentSessionFingerprint(),
  ]);
  return (
    <MainContent>
      <PageHeading
        title="Your account"
        lead={
          <>
            Signed in as <strong>{user.email}</strong>
            {roleNotes[user.role]}.
          </>
        }
        actions={
          <form action={signOutHere}>
            <Button type="submit">Sign out</Button>
          </form>
        }
      />
      <div className="grid max-w-2xl gap-8">
        {done === "sessions" ? (
          <Notice tone="done" role="status" title="Done">
            <p>The session can no longer be used.</p>
          </Notice>
        ) : null}
        {done === "refused" ? (
          <Notice tone="warn" role="alert" title="Nothing was changed">
            <p>The request could not be checked. Reload this page and try again.</p>
          </Notice>
        ) : null}
        {companies.length > 0 ? (
          <section aria-labelledby="companies">
            <h2 id="companies">Your companies</h2>
            <ul>
              {companies.map(({ slug, name, role }) => (
                <li key={slug}>
                  <a href={`/companies/${slug}`}>{name}</a> ({role})
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <p>
          <a href="/saved">Saved jobs, applications and searches</a>
        </p>
        <section aria-labelledby="sessions">
          <h2 id="sessions">Where you are signed in</h2>
          <SessionList sessions={sessions} current={current} endSession={endSession} />
        </section>
      </div>
    </MainContent>
  );
}
