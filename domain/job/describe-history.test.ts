import { expect, test } from "vitest";
import { describeHistory } from "./describe-history";
import { type JobVersion, parseJobVersion } from "./job-version";

const pay = { min: 100_000, max: 150_000, currency: "USD", period: "year" };
const base = {
  title: "Data Engineer",
  description: "",
  placesText: "Austin",
  employmentTypes: ["full-time"],
  level: "mid",
  workplace: null,
  state: "published",
  payState: "shown",
  shownPay: pay,
  pay: { min: 1_111_111_000, max: 1_111_111_000 },
};
const versions = (...snapshots: object[]): JobVersion[] =>
  snapshots.map((snapshot, index) =>
    parseJobVersion({
      version: index + 1,
      savedAt: new Date(Date.UTC(2026, 6, index + 1)),
      snapshot: { ...base, ...snapshot },
    }),
  );
const told = (...snapshots: object[]) =>
  describeHistory(versions(...snapshots)).map(({ changes }) => changes.join(" "));

test("a history tells the pay from what to what, newest first", () => {
  expect(told({}, { shownPay: { ...pay, min: 110_000 } })).toEqual([
    "Pay changed from USD 100,000 – 150,000 a year to USD 110,000 – 150,000 a year.",
    "Listed here. Pay: USD 100,000 – 150,000 a year.",
  ]);
});

test("held pay is told without its amounts, even when a snapshot holds them", () => {
  const all = told({ payState: "held", shownPay: { ...pay, min: 1_111_111_000 } }, {});
  expect(all).toEqual(["Pay: USD 100,000 – 150,000 a year.", "Listed here. Pay held for review."]);
});

test("other parts are named, closing and opening too", () => {
  expect(told({}, { title: "Senior Data Engineer", description: "x", level: "senior" })[0]).toBe(
    "Title changed from “Data Engineer”. Level changed. Description changed.",
  );
  expect(told({}, { state: "filled" }, {})).toEqual([
    "Opened again.",
    "Closed.",
    "Listed here. Pay: USD 100,000 – 150,000 a year.",
  ]);
});

test("a save that changes nothing a visitor sees is not told", () => {
  expect(told({}, { skills: [] })).toHaveLength(1);
});

test("a version of an older release is read as far as it goes", () => {
  const [version] = versions({ title: 5, shownPay: "x", payState: undefined });
  expect(version).toMatchObject({ title: "", shownPay: null, payState: "none" });
});
