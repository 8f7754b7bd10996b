const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const dayAndTime = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

/** `24 November 2026 at 17:56 UTC`. */
export function sayDayAndTime(moment: Date): string {
  return `${dayAndTime.format(moment)} UTC`;
}

/** `24 November 2026`, in UTC; with `time` the time of day as well. */
export function DayTime({ moment, time = false }: { moment: Date; time?: boolean }) {
  return (
    <time dateTime={moment.toISOString()}>{time ? sayDayAndTime(moment) : day.format(moment)}</time>
  );
}
