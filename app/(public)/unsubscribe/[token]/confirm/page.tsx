import type { Metadata } from "next";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Button, LinkButton } from "@/components/ui/button";
import { db } from "@/db/client";
import { findSubscription } from "@/db/saved/find-subscription";

// What it says changes with a press of its button.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Stop mail about new jobs",
  robots: { index: false },
  referrer: "no-referrer",
};

interface UnsubscribePageProps {
  params: Promise<{ token: string }>;
}

/** Where the link in a mail leads. Only the button stops the mail, so opening this is harmless. */
export default async function UnsubscribePage({ params }: UnsubscribePageProps) {
  const { token } = await params;
  const subscription = await findSubscription(db, { token });
  if (subscription === null) {
    return (
      <MainContent>
        <PageHeading
          title="Nothing is mailed for this link"
          lead="The saved search it belonged to was removed, or part of the link was lost. If mail still comes, use the link in the newest one."
        />
        <LinkButton href="/saved">Show my saved searches</LinkButton>
      </MainContent>
    );
  }
  if (subscription.frequency === "none") {
    return (
      <MainContent>
        <PageHeading
          title="No more mail is sent"
          lead={
            <>
              The saved search <strong>{subscription.name}</strong> is kept, without mail.
            </>
          }
        />
        <LinkButton href="/saved">Show my saved searches</LinkButton>
      </MainContent>
    );
  }
  return (
    <MainContent>
      <PageHeading
        title="Stop this mail?"
        lead={
          <>
            You get mail about new jobs for the saved search <strong>{subscription.name}</strong>.
          </>
        }
      />
      <form action={`/unsubscribe/${token}`} method="post">
        <input type="hidden" name="from" value="page" />
        <Button type="submit" variant="primary">
          Stop this mail
        </Button>
      </form>
    </MainContent>
  );
}
