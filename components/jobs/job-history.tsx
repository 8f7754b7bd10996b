import type { HistoryEntry } from "@/domain/job/describe-history";
import { sayAge } from "@/domain/job/say-age";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** The edits of a listing, newest first. */
export function JobHistory({ entries, now }: { entries: readonly HistoryEntry[]; now: Date }) {
  if (entries.length === 0) return null;
  return (
    <section className="section" aria-labelledby="history">
      <h2 className="text-xl" id="history">
        History
      </h2>
      <ol className="mt-2 grid gap-2 text-sm">
        {entries.map(({ at, changes }) => (
          <li key={at.toISOString()} className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-ink-faint">
              <time dateTime={at.toISOString().slice(0, 10)}>{day.format(at)}</time>,{" "}
              {sayAge(at, now)}
            </span>
            <span>{changes.join(" ")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
