import type { Metadata } from "next";
import { ownPath } from "@/app/_server/own-path";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Button, LinkButton } from "@/components/ui/button";

export const metadata: Metadata = {
  title: "Finish signing in",
  robots: { index: false },
  referrer: "no-referrer",
};

interface ConfirmPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where a mailed link leads. Only the button uses the link up, so opening this page is harmless. */
export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const { token, email, callbackUrl } = await searchParams;
  if (typeof token !== "string" || typeof email !== "string") {
    return (
      <MainContent>
        <PageHeading
          title="This link is not complete"
          lead="Part of it was lost, perhaps where the mail wrapped it. Copy the whole link, or ask for a new one."
        />
        <LinkButton variant="primary" href="/signin">
          Ask for a new link
        </LinkButton>
      </MainContent>
    );
  }
  return (
    <MainContent>
      <PageHeading
        title="Finish signing in"
        lead={
          <>
            You are about to sign in as <strong>{email}</strong>.
          </>
        }
      />
      <form action="/api/auth/callback/nodemailer" method="get">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="callbackUrl" value={pathOf(callbackUrl)} />
        <Button type="submit" variant="primary">
          Sign in
        </Button>
      </form>
    </MainContent>
  );
}

/** next-auth puts the whole address into the link; only its path is followed. */
function pathOf(callbackUrl: string | string[] | undefined): string {
  if (typeof callbackUrl !== "string" || !URL.canParse(callbackUrl)) return ownPath(callbackUrl);
  const { pathname, search } = new URL(callbackUrl);
  return ownPath(`${pathname}${search}`);
}
