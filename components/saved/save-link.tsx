import { LinkButton } from "@/components/ui/button";

/** The way to keep a listing; it leads to a page that asks to sign in and then for one more press. */
export function SaveLink({ jobId }: { jobId: number }) {
  return (
    <div className="no-print">
      <LinkButton href={`/saved/add?job=${jobId}`} rel="nofollow">
        Save this job
      </LinkButton>
    </div>
  );
}
