import type { JobState } from "./terms";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A closed listing keeps its page this long, then its address answers that it is gone. */
export const daysUntilGone = 30;

/** Where a listing stands in its life, as its page says it. */
export type Closing =
  | { kind: "open" }
  /** `at` is null when the day is not known. */
  | { kind: "closed"; at: Date | null }
  | { kind: "gone"; at: Date };

/** Whether a listing is open, closed or gone; one that outlived its last day is closed. */
export function readClosing(
  job: { state: JobState; closedAt: Date | null; validThrough: Date | null },
  now: Date,
): Closing {
  const isOver = job.validThrough !== null && job.validThrough <= now;
  if (job.state === "published" && !isOver) return { kind: "open" };
  const at = job.closedAt ?? (isOver ? job.validThrough : null);
  if (at !== null && now.getTime() - at.getTime() > daysUntilGone * DAY_MS) {
    return { kind: "gone", at };
  }
  return { kind: "closed", at };
}
