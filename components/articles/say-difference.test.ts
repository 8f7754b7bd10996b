import { expect, test } from "vitest";
import type { PayComparison } from "@/domain/article/compare-role-pay";
import { sayDifference, sayOverlap } from "./say-difference";

const names: Record<string, string> = { a: "Data Analyst", b: "Statistician", c: "Data Scientist" };
const nameRole = (slug: string) => names[slug] ?? slug;
const difference = {
  amount: -12_000,
  percent: -10.5,
  low: -20_000,
  high: -3_500,
  coverage: 0.9631,
  higher: "b",
} as const;
const overlap = 0.914;

test.each<[string, PayComparison, string]>([
  [
    "one is higher beyond doubt",
    { kind: "difference", roles: ["a", "b"], difference, overlap },
    "The median of Data Analyst lies USD 12,000 (11 %) below that of Statistician. The 95 % interval of the difference runs from 20,000 below to 3,500 below.",
  ],
  [
    "a stand-in is named with the role it stands in for",
    {
      kind: "difference",
      roles: ["a", "c"],
      overlap: null,
      difference: { ...difference, amount: 900, percent: 0.94, high: 9_000, higher: null },
    },
    "The median of Data Analyst lies USD 900 (0.9 %) above that of Data Scientist, standing in for Statistician. The 95 % interval of the difference runs from 20,000 below to 9,000 above: the ranges known do not tell which of the two is paid more.",
  ],
  [
    "equal medians and a smaller coverage",
    {
      kind: "difference",
      roles: ["a", "b"],
      overlap,
      difference: {
        amount: 0,
        percent: 0,
        low: 0,
        high: 4_000,
        coverage: 0.9375,
        higher: null,
      },
    },
    "The medians of Data Analyst and Statistician are equal. The 93 % interval of the difference runs from zero to 4,000 above: the ranges known do not tell which of the two is paid more.",
  ],
  [
    "the same ranges",
    { kind: "same-ranges", role: "c" },
    "The ranges of Data Scientist speak for both, so there is no difference to show.",
  ],
  [
    "a bare title",
    { kind: "bare-title", role: "a" },
    "Data Analyst is a bare title that says nothing of the work, so its pay is shown and not compared.",
  ],
  ["too few", { kind: "too-few" }, "With the ranges known, the two cannot be compared."],
])("%s", (_name, comparison, sentence) => {
  expect(sayDifference(comparison, ["a", "b"], nameRole)).toBe(sentence);
});

test("the overlap of two distributions comes with its method, or not at all", () => {
  const known = { kind: "difference", roles: ["a", "b"], difference, overlap } as const;
  expect(sayOverlap(known)).toBe(
    "The two distributions overlap by 91 %: that share of the area under either lies under both, on a log scale and smoothed (overlapping coefficient).",
  );
  expect(sayOverlap({ ...known, overlap: null })).toBeNull();
  expect(sayOverlap({ kind: "too-few" })).toBeNull();
});
