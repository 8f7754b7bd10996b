import type { JobDraft } from "@/domain/job/job-draft";
import type { AtsJob } from "./ats-job";

type Dates = Pick<JobDraft, "state" | "publishedAt" | "validThrough" | "closedAt">;

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a job of a feed was posted and until when it takes applications, or why it is refused. */
export function readAtsDates(
  { postedAt, closesAt }: Pick<AtsJob, "postedAt" | "closesAt">,
  now: Date,
): Dates | { refused: string } {
  const publishedAt = readMoment(postedAt.value);
  if (publishedAt === null) return { refused: `${postedAt.field} ${sayValue(postedAt.value)}` };
  if (publishedAt.getTime() > now.getTime() + DAY_MS) {
    return {
      refused: `${postedAt.field} ${publishedAt.toISOString().slice(0, 10)} lies in the future`,
    };
  }
  const open = { state: "published", publishedAt, validThrough: null, closedAt: null } as const;
  if (!closesAt?.value) return open;
  const validThrough = readMoment(lastMoment(closesAt.value));
  if (validThrough === null) return { refused: `${closesAt.field} ${sayValue(closesAt.value)}` };
  if (validThrough > now) return { ...open, validThrough };
  return { state: "expired", publishedAt, validThrough, closedAt: validThrough };
}

/** Milliseconds since 1970, or an ISO 8601 day or moment, of the years with job boards. */
function readMoment(value: string | number | null): Date | null {
  const isIso = typeof value === "string" && /^\d{4}-\d{2}-\d{2}(?:[T ]\S{2,40})?$/.test(value);
  if (typeof value !== "number" && !isIso) return null;
  const date = new Date(value);
  const year = date.getUTCFullYear();
  return year >= 1995 && year < 2100 ? date : null;
}

/** A day without an hour still takes applications until its end. */
function lastMoment(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text;
}

function sayValue(value: string | number | null): string {
  return value === null ? "is missing" : `"${String(value).slice(0, 40)}" is no date`;
}
