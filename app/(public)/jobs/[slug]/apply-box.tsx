import { LinkButton } from "@/components/ui/button";
import type { JobDetail } from "@/db/jobs/find-job";

/** The way to the employer's own form; nothing for closed and made-up listings. */
export function ApplyBox({ job, isOpen }: { job: JobDetail; isOpen: boolean }) {
  if (!isOpen || job.sample) return null;
  const href = job.applyUrl ?? job.sourceUrl;
  if (href === null) {
    return <p className="text-sm text-ink-soft">The listing names no way to apply.</p>;
  }
  return (
    <div className="no-print">
      <LinkButton variant="primary" href={href} rel="nofollow noopener">
        Apply {href.startsWith("mailto:") ? "by mail" : `at ${hostOf(href)}`}
      </LinkButton>
    </div>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : "the employer’s page";
}
