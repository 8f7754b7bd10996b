import { Prose } from "@/components/layout/prose";
import type { JobDetail } from "@/db/jobs/find-job";

/** The listing's own text, or where it is to be found. */
export function JobDescription({ job }: { job: JobDetail }) {
  return (
    <section aria-labelledby="description">
      <h2 className="mb-2 text-xl" id="description">
        Description
      </h2>
      {job.descriptionHtml === "" ? (
        <p>
          The source of this listing gave no text
          {job.sourceUrl ? (
            <>
              ; it is at{" "}
              <a href={job.sourceUrl} rel="nofollow noopener">
                the employer’s page
              </a>
            </>
          ) : null}
          .
        </p>
      ) : (
        <Prose>
          <div
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was saved.
            dangerouslySetInnerHTML={{ __html: job.descriptionHtml }}
          />
        </Prose>
      )}
    </section>
  );
}
