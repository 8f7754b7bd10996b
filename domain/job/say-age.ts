const DAY_MS = 24 * 60 * 60 * 1000;

/** Largest first: from how many days on an age is told in which unit of how many days. */
const units = [
  { from: 730, days: 365, name: "year" },
  { from: 60, days: 30.44, name: "month" },
  { from: 14, days: 7, name: "week" },
  { from: 2, days: 1, name: "day" },
] as const;

/**
 * How long ago something was, as lists tell it: `today`, `yesterday`, `3 days ago`,
 * `5 weeks ago`. Days are counted in UTC, so that every reader is told the same.
 */
export function sayAge(date: Date, now: Date): string {
  const days = dayNumber(now) - dayNumber(date);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  const unit = units.find(({ from }) => days >= from) ?? units[3];
  const count = Math.floor(days / unit.days);
  return `${count} ${unit.name}${count === 1 ? "" : "s"} ago`;
}

function dayNumber(date: Date): number {
  return Math.floor(date.getTime() / DAY_MS);
}
