import type { Metadata } from "next";
import { oauthProviders } from "@/app/_server/auth";
import { isDemo } from "@/app/_server/demo-mode";
import { ownPath } from "@/app/_server/own-path";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requestLink } from "./request-link";
import { SignInForm } from "./sign-in-form";
import { startOauth } from "./start-oauth";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, callbackUrl, error } = await searchParams;
  const goOnTo = ownPath(next ?? callbackUrl);
  return (
    <MainContent>
      <PageHeading
        title="Sign in"
        lead="Browsing, pay statistics and feeds need no account. Sign in to keep jobs and searches, or to post jobs."
      />
      <div className="grid max-w-md gap-6">
        {error ? (
          <Notice tone="warn" title="That did not work" role="alert">
            <p>{describeError(error)}</p>
          </Notice>
        ) : null}
        <SignInForm action={requestLink} next={goOnTo} />
        {oauthProviders.map(({ id, name }) => (
          <form key={id} action={startOauth}>
            <input type="hidden" name="provider" value={id} />
            <input type="hidden" name="next" value={goOnTo} />
            <Button type="submit">Continue with {name}</Button>
          </form>
        ))}
        {isDemo() ? (
          <Notice title="This is a demonstration">
            <p>
              Mail is not sent but kept: find your link on{" "}
              <a href="/demo/mail">the caught mail page</a>.
            </p>
          </Notice>
        ) : null}
      </div>
    </MainContent>
  );
}

function describeError(error: string | string[]): string {
  return error === "Verification"
    ? "The link has been used already, or is older than 10 minutes. Ask for a new one below."
    : "Signing in was stopped before it finished. Nothing was changed; try again below.";
}
