import { LinkButton } from "@/components/ui/button";
import { MainContent } from "./main-content";
import { PageHeading } from "./page-heading";

/** Nothing is at the address that was asked for. */
export function NotFound() {
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
