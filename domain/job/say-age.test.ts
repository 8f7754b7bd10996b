import { expect, test } from "vitest";
import { sayAge } from "./say-age";

test.each([
  ["2026-08-01T23:59:00Z", "today"],
  ["2026-08-02T10:00:00Z", "today"],
  ["2026-07-31T23:59:00Z", "yesterday"],
  ["2026-07-30T00:00:00Z", "2 days ago"],
  ["2026-07-19T00:00:00Z", "13 days ago"],
  ["2026-07-18T00:00:00Z", "2 weeks ago"],
  ["2026-06-03T00:00:00Z", "8 weeks ago"],
  ["2026-06-01T00:00:00Z", "2 months ago"],
  ["2024-08-03T00:00:00Z", "23 months ago"],
  ["2024-08-01T00:00:00Z", "2 years ago"],
])("%s is %s", (date, age) => {
  expect(sayAge(new Date(date), new Date("2026-08-01T00:01:00Z"))).toBe(age);
});
