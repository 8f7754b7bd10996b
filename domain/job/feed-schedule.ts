import { atsFormats } from "./ats/ats-job";

/** What a feed that is imported by the clock may answer in. */
export const feedFormats = [...atsFormats, "jobposting-ndjson"] as const;
export type FeedFormat = (typeof feedFormats)[number];

const MINUTE_MS = 60_000;

/** Shortest and longest time between two runs of a feed, in minutes. */
const shortestInterval = 15;
const longestInterval = 30 * 24 * 60;

/** A feed that fails is asked at least this often, unless its own interval is longer. */
const longestBackOff = 24 * 60;

const hour = 60;
const day = 24 * hour;
const unitMinutes: Record<string, number> = { m: 1, h: hour, d: day };

/** `30m`, `6h` or `1d` in minutes; `null` for other text and intervals too short or too long. */
export function readInterval(text: string): number | null {
  const match = /^(\d{1,5})\s*([mhd])$/.exec(text.trim());
  const minutes = Number(match?.[1]) * (unitMinutes[match?.[2] ?? ""] ?? Number.NaN);
  return minutes >= shortestInterval && minutes <= longestInterval ? minutes : null;
}

/** Minutes as the largest unit that says them without a rest: 360 is `6h`. */
export function sayInterval(minutes: number): string {
  if (minutes % day === 0) return `${minutes / day}d`;
  return minutes % hour === 0 ? `${minutes / hour}h` : `${minutes}m`;
}

/**
 * When a feed is asked again after a run: its interval later, after failures twice as late for each
 * one in a row, up to a day.
 */
export function nextRun(
  { intervalMinutes, failuresInRow }: { intervalMinutes: number; failuresInRow: number },
  now: Date,
): Date {
  const most = Math.max(intervalMinutes, longestBackOff);
  const minutes = Math.min(intervalMinutes * 2 ** Math.min(failuresInRow, 20), most);
  return new Date(now.getTime() + minutes * MINUTE_MS);
}
