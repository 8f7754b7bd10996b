import { type JobDraft, jobDraftSchema } from "@/domain/job/job-draft";
import { normaliseEmploymentTypes } from "@/domain/job/normalise-employment-types";
import { normaliseJobTitle } from "@/domain/job/normalise-title";
import { companyName } from "@/domain/job/posting/company-name";
import { readSkills } from "@/domain/job/posting/read-skills";
import { sayIssues } from "@/domain/job/posting/say-issues";
import { matchRole } from "@/domain/role/match-role";
import type { AtsContext, AtsJob } from "./ats-job";
import { readAtsDates } from "./read-ats-dates";
import { readAtsPlaces } from "./read-ats-places";

/** The listing of a job of a feed: kept as posted and understood beside that, or why it is refused. */
export function toJobDraft(
  job: AtsJob,
  context: AtsContext,
): { draft: JobDraft } | { refused: string } {
  const dates = readAtsDates(job, context.now);
  if ("refused" in dates) return dates;
  const title = normaliseJobTitle(job.title);
  const { role, level } = matchRole(title);
  const draft = jobDraftSchema.safeParse({
    source: `${context.format}:${context.board}`,
    sourceJobId: job.id,
    sourceUrl: job.url,
    company: {
      slug: context.companySlug,
      name: companyName(job.companyName?.trim() || context.board),
      website: null,
      about: null,
    },
    title,
    description: job.description,
    role,
    level,
    employmentTypes: normaliseEmploymentTypes(job.employment),
    ...readAtsPlaces(job),
    skills: readSkills(`${title}\n${job.description}`),
    applyUrl: job.applyUrl ?? job.url,
    ...readPay(job),
    ...dates,
    sample: false,
  } satisfies JobDraft);
  return draft.success ? { draft: draft.data } : { refused: sayIssues(draft.error) };
}

function readPay({ ranges }: AtsJob): Pick<JobDraft, "pay" | "payRanges"> {
  const [first] = ranges;
  if (!first) return { pay: null };
  const { label: _label, ...pay } = first;
  return ranges.length > 1 ? { pay, payRanges: [...ranges] } : { pay };
}
