import type { Metadata } from "next";
import { isDemo } from "@/app/_server/demo-mode";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: "Check your mail", robots: { index: false } };

interface SentPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SentPage({ searchParams }: SentPageProps) {
  const { email } = await searchParams;
  const recipient = typeof email === "string" && email.length <= 254 ? email : null;
  return (
    <MainContent>
      <PageHeading
        title="Check your mail"
        lead={
          <>
            A sign-in link is on its way
            {recipient ? (
              <>
                {" "}
                to <strong>{recipient}</strong>
              </>
            ) : null}
            . It works once, within 10 minutes.
          </>
        }
      />
      <p className="flex flex-wrap gap-3">
        {isDemo() ? (
          <LinkButton variant="primary" href="/demo/mail">
            Open caught mail
          </LinkButton>
        ) : null}
        <LinkButton href="/signin">Use another address</LinkButton>
      </p>
    </MainContent>
  );
}
