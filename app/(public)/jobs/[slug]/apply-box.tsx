import { LinkButton } from "@/components/ui/button";
import type { JobDetail } from "@/db/jobs/find-job";

interface ApplyBoxProps {
  job: JobDetail;
  /** Whether similar jobs are listed further down. */
  hasSimilar: boolean;
}

/**
 * The way to the employer's own form, also while the pay is under review: the number is held, not
 * the listing. Nothing for made-up ones.
 */
export function ApplyBox({ job, hasSimilar }: ApplyBoxProps) {
  if (job.sample) return null;
  const href = job.applyUrl ?? job.sourceUrl;
  if (href === null) return <NoWayToApply job={job} hasSimilar={hasSimilar} />;
  return (
    <>
      <div className="no-print">
        <LinkButton variant="primary" href={href} rel="nofollow noopener">
          Apply {href.startsWith("mailto:") ? "by mail" : `at ${hostOf(href)}`}
        </LinkButton>
      </div>
      <p className="print-only break-words">Apply at {href.replace(/^mailto:/, "")}</p>
    </>
  );
}

/** Why there is no button, and where to go on. */
function NoWayToApply({ job, hasSimilar }: ApplyBoxProps) {
  const { companyName, companySlug, companyWebsite } = job;
  return (
    <div className="text-sm">
      <p className="text-ink-soft">
        This listing came to us without an address to apply at, so ask {companyName} directly.
      </p>
      <ul className="no-print mt-2 grid gap-1">
        {companyWebsite ? (
          <li>
            <a href={companyWebsite} rel="nofollow noopener">
              {hostOf(companyWebsite)}
            </a>
          </li>
        ) : null}
        <li>
          <a href={`/companies/${companySlug}`}>All open jobs of {companyName}</a>
        </li>
        <li>
          {hasSimilar ? <a href="#similar">Similar jobs</a> : <a href="/jobs">All open jobs</a>}
        </li>
      </ul>
    </div>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : "the employer’s page";
}
