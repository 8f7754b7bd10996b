import { describe, expect, test } from "vitest";
import { sketchValues } from "@/domain/statistics/quantile-sketch";
import { chooseRolePay } from "./choose-role-pay";
import { compareRolePay } from "./compare-role-pay";
import { examplePayCell } from "./example-pay-cell";

type Ns = [own: number, ...broader: number[]];

test.each<{ name: string; ns: Ns; standIn: number | null; speaker: number | null }>([
  { name: "a solid role needs nobody", ns: [30, 500], standIn: null, speaker: 0 },
  { name: "a thin role has the broader one beside it", ns: [29, 500], standIn: 1, speaker: 0 },
  { name: "a role with too few is stood in for", ns: [4, 500], standIn: 1, speaker: 1 },
  {
    name: "a solid role further up beats a thin nearer one",
    ns: [0, 12, 80],
    standIn: 2,
    speaker: 2,
  },
  { name: "a thin one stands in when none is solid", ns: [0, 12, 3], standIn: 1, speaker: 1 },
  { name: "a thin role without a broader one is alone", ns: [12], standIn: null, speaker: 0 },
  { name: "nothing known, nothing said", ns: [4, 3], standIn: null, speaker: null },
])("$name", ({ ns, standIn, speaker }) => {
  const [own, ...broader] = ns.map((n, at) => ({ role: `role-${at}`, cell: examplePayCell(n) }));
  if (!own) throw new Error("The role itself is missing.");
  const pay = chooseRolePay([own, ...broader]);
  const name = (at: number | null) => (at === null ? null : `role-${at}`);
  expect(pay.own.role).toBe("role-0");
  expect(pay.standIn?.role ?? null).toBe(name(standIn));
  expect(pay.speaker?.role ?? null).toBe(name(speaker));
});

describe("compareRolePay", () => {
  const pay = (...ladder: [string, number, number?][]) => {
    const [own, ...broader] = ladder.map(([role, n, median]) => ({
      role,
      cell: examplePayCell(n, median),
    }));
    if (!own) throw new Error("The role itself is missing.");
    return chooseRolePay([own, ...broader]);
  };

  const spread = (n: number, median: number) =>
    sketchValues(Array.from({ length: n }, (_, at) => median + (at - (n - 1) / 2) * 1000));
  const sketches = new Map([
    ["ml-engineer", spread(100, 150_000)],
    ["data-analyst", spread(50, 90_000)],
    ["statistician", spread(20, 90_000)],
  ]);

  test("compares the ranges that speak for each, and names their roles", () => {
    const thin = pay(["nlp-engineer", 4], ["ml-engineer", 100, 150_000]);
    const solid = pay(["data-analyst", 50, 90_000]);
    expect(compareRolePay(thin, solid, sketches)).toMatchObject({
      kind: "difference",
      roles: ["ml-engineer", "data-analyst"],
      difference: { amount: 60_000, higher: "a" },
      overlap: expect.closeTo(0.2, 1),
    });
  });

  test("says how far the distributions overlap where both are solid", () => {
    const thin = compareRolePay(
      pay(["statistician", 20, 90_000]),
      pay(["data-analyst", 50, 90_000]),
      sketches,
    );
    expect(thin).toMatchObject({ kind: "difference", overlap: null });
  });

  test("does not compare a role with itself by way of its stand-in", () => {
    const thin = pay(["nlp-engineer", 4], ["ml-engineer", 100]);
    expect(compareRolePay(thin, pay(["ml-engineer", 100]), sketches)).toEqual({
      kind: "same-ranges",
      role: "ml-engineer",
    });
  });

  test("does not compare a bare title with anything", () => {
    expect(compareRolePay(pay(["data-analyst", 50]), pay(["engineer", 700]), sketches)).toEqual({
      kind: "bare-title",
      role: "engineer",
    });
  });

  test("says nothing where nothing may be shown", () => {
    const unknown = pay(["nlp-engineer", 4]);
    expect(compareRolePay(unknown, pay(["ml-engineer", 100]), sketches)).toEqual({
      kind: "too-few",
    });
  });
});
