import { describe, expect, test } from "vitest";
import { type JobEvent, jobEvents, nextState, statesBefore } from "./job-events";
import { type JobState, jobStates } from "./terms";

/** Every state × every event; a dash is refused. */
const table: Record<JobState, Record<JobEvent, JobState | "-">> = {
  draft: row("pending", "published", "-", "-", "-", "-", "-", "removed"),
  pending: row("-", "published", "-", "-", "-", "-", "-", "removed"),
  published: row("-", "-", "paused", "-", "filled", "expired", "-", "removed"),
  paused: row("-", "-", "-", "published", "filled", "expired", "-", "removed"),
  filled: row("-", "-", "-", "-", "-", "-", "published", "removed"),
  expired: row("-", "-", "-", "-", "-", "-", "published", "removed"),
  removed: row("-", "-", "-", "-", "-", "-", "-", "-"),
};

function row(...cells: (JobState | "-")[]): Record<JobEvent, JobState | "-"> {
  return Object.fromEntries(
    jobEvents.map((event, column) => [event, cells[column] ?? "-"]),
  ) as Record<JobEvent, JobState | "-">;
}

const cases = jobStates.flatMap((state) => jobEvents.map((event) => [state, event] as const));

describe("the life of a listing", () => {
  test.each(cases)("%s, then %s", (state, event) => {
    const expected = table[state][event];
    expect(nextState(state, event)).toBe(expected === "-" ? null : expected);
  });

  test.each(jobEvents)("the states before %s are those in which it happens", (event) => {
    const before = jobStates.filter((state) => nextState(state, event) !== null);
    expect(statesBefore(event).sort()).toEqual([...before].sort());
  });
});
