import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isDemo } from "@/app/_server/demo-mode";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { DayTime } from "@/components/ui/day-time";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/db/client";
import { listCaughtMails } from "@/db/mails/list-caught-mails";

export const metadata: Metadata = { title: "Caught mail", robots: { index: false } };
export const dynamic = "force-dynamic";

/** Mail of the demonstration, which is never sent. Does not exist anywhere else. */
export default async function CaughtMailPage() {
  if (!isDemo()) notFound();
  const mails = await listCaughtMails(db, { limit: 50 });
  return (
    <MainContent>
      <PageHeading
        title="Caught mail"
        lead="The demonstration keeps its mail here instead of sending it. The newest 50 are shown."
      />
      {mails.length === 0 ? (
        <EmptyState title="No mail yet.">Ask for a sign-in link and it appears here.</EmptyState>
      ) : (
        <ol className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {mails.map(({ id, recipient, subject, text, caughtAt }) => (
            <li key={id} className="border-t border-line pt-4">
              <h2 className="text-lg wrap-anywhere">{subject}</h2>
              <p className="text-sm wrap-anywhere text-ink-faint">
                To {recipient}, <DayTime moment={caughtAt} time />
              </p>
              <p className="mt-2 whitespace-pre-wrap wrap-anywhere">{linkAddresses(text)}</p>
            </li>
          ))}
        </ol>
      )}
    </MainContent>
  );
}

/** Makes the addresses in a plain text clickable. */
function linkAddresses(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith("http") ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
