import { answerApi, answerPreflight } from "@/app/_server/answer-api";
import { toApiJob } from "@/app/_server/to-api-job";
import { db } from "@/db/client";
import { findJob, type JobDetail } from "@/db/jobs/find-job";
import { findJobSlug } from "@/db/jobs/find-job-slug";
import { findJobEndpoint } from "@/domain/api/find-job";
import { describeProblem } from "@/domain/api/problem";
import { licence } from "@/domain/api/shared-schemas";
import { readClosing } from "@/domain/job/closing";

export const GET = answerApi(findJobEndpoint, async ({ params: { id } }) => {
  const now = new Date();
  const slug = await findJobSlug(db, { id });
  const job = slug === null ? null : await findJob(db, { slug, now });
  if (job === null) {
    const detail = `There is no listing ${id}. Open ones are found at /api/v1/jobs.`;
    return { problem: describeProblem("not-found", { detail }) };
  }
  if (readClosing(job, now).kind === "gone") {
    const detail = `Listing ${id} closed more than 30 days ago.`;
    return { problem: describeProblem("gone", { detail }) };
  }
  return { answer: { job: toDetail(job), licence } };
});

export const OPTIONS = answerPreflight;

function toDetail(job: JobDetail) {
  // Only open and closed listings are found, never drafts, pending or removed ones.
  const state = job.state as "published" | "paused" | "filled" | "expired";
  return {
    ...toApiJob(job),
    state,
    descriptionHtml: job.descriptionHtml,
    skills: job.skills,
    validThrough: job.validThrough?.toISOString() ?? null,
    updatedAt: job.updatedAt.toISOString(),
    applyUrl: job.applyUrl,
    verdict: job.verdict && {
      outcome: job.verdict.outcome,
      findings: job.verdict.findings.map(({ code, message }) => ({ code, message })),
      method: job.verdict.method,
    },
  };
}
