import type { Metadata } from "next";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <MainContent>
      <PageHeading
        kicker="404"
        title="Page not found"
        lead="Nothing is at this address. If you typed it, check the spelling; if a link led here, the listing may have closed or the page may have moved."
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton variant="primary" href="/jobs">
          Search jobs
        </LinkButton>
        <LinkButton href="/salaries">Look up pay</LinkButton>
        <LinkButton href="/">Start page</LinkButton>
      </div>
    </MainContent>
  );
}
