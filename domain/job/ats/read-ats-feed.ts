import { z } from "zod";
import { sayIssues } from "@/domain/job/posting/say-issues";
import { toSlug } from "@/domain/job/to-slug";
import { identity } from "./ats-fields";
import type { AtsContext, AtsFormat, AtsJob, AtsRecord } from "./ats-job";
import { ashbyJobSchema, readAshbyJob } from "./read-ashby-job";
import { greenhouseJobSchema, readGreenhouseJob } from "./read-greenhouse-job";
import { leverPostingSchema, readLeverJob } from "./read-lever-job";
import { toJobDraft } from "./to-job-draft";

/** The records of an answer of a job board, and whether they are all that it has. */
export type AtsFeed = {
  records: unknown[];
  /** Why the answer may lack records of the board; `null` when it is whole. */
  incomplete: string | null;
};

const jobsAnswer = z.object({ jobs: z.array(z.unknown()) });
const greenhouseAnswer = jobsAnswer.extend({
  meta: z.object({ total: z.number().nullish() }).nullish(),
});

/**
 * Reads the outer shape of an answer. One of another shape (an error, a page of another system)
 * is `null`. A Greenhouse answer counts its jobs: one with fewer than it says is incomplete.
 */
export function readAtsFeed(format: AtsFormat, answer: unknown): AtsFeed | null {
  if (format === "lever") {
    const postings = z.array(z.unknown()).safeParse(answer);
    return postings.success ? { records: postings.data, incomplete: null } : null;
  }
  if (format === "ashby") {
    const board = jobsAnswer.safeParse(answer);
    return board.success ? { records: board.data.jobs, incomplete: null } : null;
  }
  const board = greenhouseAnswer.safeParse(answer);
  if (!board.success) return null;
  const { jobs: records, meta } = board.data;
  return { records, incomplete: sayMissing(records.length, meta?.total ?? null) };
}

function sayMissing(has: number, total: number | null): string | null {
  if (total === null) return "it does not say how many jobs the board has (meta.total)";
  return has < total ? `it has ${has} of the ${total} jobs of the board` : null;
}

const addresses: Record<AtsFormat, { field: string; pattern: RegExp }> = {
  greenhouse: {
    field: "absolute_url",
    pattern: /^https:\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/([^/?#]+)\/jobs\//,
  },
  lever: { field: "hostedUrl", pattern: /^https:\/\/jobs(?:\.eu)?\.lever\.co\/([^/?#]+)\// },
  ashby: { field: "jobUrl", pattern: /^https:\/\/jobs\.ashbyhq\.com\/([^/?#]+)\// },
};

/** The board that the addresses of a feed's jobs name; `null` where they name none, or several. */
export function findBoard(format: AtsFormat, records: readonly unknown[]): string | null {
  const { field, pattern } = addresses[format];
  const boards = new Set(
    records.flatMap((record) => {
      const address = z.object({ [field]: z.string() }).safeParse(record).data?.[field] ?? "";
      const name = pattern.exec(address)?.[1];
      return name === undefined ? [] : toSlug(name.replace(/%20/g, " "), 80);
    }),
  );
  const [only] = boards;
  return boards.size === 1 && only ? only : null;
}

/** Reads one record of a feed into a listing, or says what is wrong with it by field. */
export function readAtsRecord(record: unknown, context: AtsContext): AtsRecord {
  const id = z.object({ id: identity }).safeParse(record).data?.id ?? null;
  const job = readJob(record, context.format);
  return "job" in job ? { id, ...toJobDraft(job.job, context) } : { id, ...job };
}

function readJob(
  record: unknown,
  format: AtsFormat,
): { job: AtsJob } | { unlisted: true } | { refused: string } {
  if (format === "greenhouse") return readAs(greenhouseJobSchema, record, readGreenhouseJob);
  if (format === "lever") return readAs(leverPostingSchema, record, readLeverJob);
  const isUnlisted = z.object({ isListed: z.literal(false) }).safeParse(record).success;
  return isUnlisted ? { unlisted: true } : readAs(ashbyJobSchema, record, readAshbyJob);
}

function readAs<Schema extends z.ZodType>(
  schema: Schema,
  record: unknown,
  read: (job: z.infer<Schema>) => AtsJob,
): { job: AtsJob } | { refused: string } {
  const shaped = schema.safeParse(record);
  return shaped.success ? { job: read(shaped.data) } : { refused: sayIssues(shaped.error) };
}
