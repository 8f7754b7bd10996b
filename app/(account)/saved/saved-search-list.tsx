import { Removal } from "@/components/saved/removal";
import { Button } from "@/components/ui/button";
import { DayTime } from "@/components/ui/day-time";
import { Select } from "@/components/ui/select";
import type { SavedSearch } from "@/db/saved/list-saved-searches";
import { alertFrequencies, alertFrequencyNames } from "@/domain/alert/alert-frequency";
import { changeAlert } from "./change-alert";
import { removeSearch } from "./remove-search";

/** Saved searches, each with how often it is mailed. */
export function SavedSearchList({ searches }: { searches: readonly SavedSearch[] }) {
  return (
    <ul className="grid gap-6">
      {searches.map(({ id, name, query, frequency, lastSentAt, words, isWhole }) => (
        <li key={id} className="grid gap-4 border-t border-line pt-4 md:grid-cols-2">
          <div className="grid min-w-0 content-start gap-1 wrap-anywhere">
            <h3 className="text-lg">
              <a href={query === "" ? "/jobs" : `/jobs?${query}`}>{name}</a>
            </h3>
            {words === name ? null : <p>{words ?? "All jobs"}</p>}
            {isWhole ? null : (
              <p className="text-sm">
                Part of this search does not exist any more, so nothing is mailed for it. Open it,
                and save it anew as it is now.
              </p>
            )}
            {lastSentAt === null ? null : (
              <p className="text-sm text-ink-faint">
                Last mail <DayTime moment={lastSentAt} />
              </p>
            )}
            <Removal
              action={removeSearch}
              name="searchId"
              id={id}
              what={name}
              warning="Its mail stops, too."
            />
          </div>
          <form action={changeAlert} className="grid content-start gap-3">
            <input type="hidden" name="searchId" value={id} />
            <Select
              name="frequency"
              id={`frequency-${id}`}
              label="Mail about new jobs"
              options={alertFrequencies.map((value) => ({
                value,
                label: alertFrequencyNames[value],
              }))}
              defaultValue={frequency}
            />
            <div>
              <Button type="submit" size="sm" aria-label={`Change the mail of ${name}`}>
                Change
              </Button>
            </div>
          </form>
        </li>
      ))}
    </ul>
  );
}
