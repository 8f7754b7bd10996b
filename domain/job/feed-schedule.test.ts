import { describe, expect, test } from "vitest";
import { nextRun, readInterval, sayInterval } from "./feed-schedule";

describe("an interval", () => {
  test.each([
    ["15m", 15],
    ["90m", 90],
    ["6h", 360],
    ["1 d", 1440],
    ["30d", 43_200],
  ])("%s is %i minutes", (text, minutes) => {
    expect(readInterval(text)).toBe(minutes);
    expect(readInterval(sayInterval(minutes))).toBe(minutes);
  });

  test.each(["14m", "31d", "6", "h", "-6h", "6.5h", "6w", "0 6 * * *", ""])(
    "%s is none",
    (text) => {
      expect(readInterval(text)).toBeNull();
    },
  );
});

describe("the next run of a feed", () => {
  const now = new Date("2026-08-10T00:00:00Z");
  test.each([
    [60, 0, "2026-08-10T01:00:00.000Z"],
    [60, 1, "2026-08-10T02:00:00.000Z"],
    [60, 4, "2026-08-10T16:00:00.000Z"],
    [60, 5, "2026-08-11T00:00:00.000Z"],
    [60, 5000, "2026-08-11T00:00:00.000Z"],
    [2 * 1440, 3, "2026-08-12T00:00:00.000Z"],
  ])("every %i minutes, after %i failures in a row", (intervalMinutes, failuresInRow, next) => {
    expect(nextRun({ intervalMinutes, failuresInRow }, now).toISOString()).toBe(next);
  });
});
