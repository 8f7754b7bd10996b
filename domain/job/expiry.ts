const DAY_MS = 24 * 60 * 60 * 1000;

/** Days that a listing dated by this board is open. One from a feed is as long as the feed has it. */
export const defaultOpenDays = 60;

/** Most days that a listing dated by this board may be open. */
export const longestOpenDays = 365;

/** The owners of its company are told this long before a listing's last day is over. */
const reminderDays = 7;

/** The moment until which a listing published now is open, when nobody names one. */
export function defaultLastDay(published: Date): Date {
  return new Date(published.getTime() + defaultOpenDays * DAY_MS);
}

/** Whether a listing published now may be open until then. */
export function mayBeOpenUntil(lastDay: Date, published: Date): boolean {
  const days = (lastDay.getTime() - published.getTime()) / DAY_MS;
  return days > 0 && days <= longestOpenDays;
}

/** A listing whose last day is before this moment is due for a reminder. */
export function reminderHorizon(now: Date): Date {
  return new Date(now.getTime() + reminderDays * DAY_MS);
}
