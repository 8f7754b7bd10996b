import { describe, expect, test } from "vitest";
import { fewestListings, splitByLift } from "./split-by-lift";

const counts = (listings: number, skills: Record<string, number>) => ({
  listings,
  skills: new Map(Object.entries(skills)),
});

describe("splitByLift", () => {
  test("puts each skill where it is asked for more often, beyond chance", () => {
    const a = counts(40, { Python: 36, PyTorch: 30, SQL: 4, Rust: 1 });
    const b = counts(50, { Python: 40, SQL: 45, dbt: 25, PyTorch: 2 });
    expect(splitByLift(a, b)).toEqual({
      moreA: [{ skill: "PyTorch", a: 75, b: 4 }],
      both: [{ skill: "Python", a: 90, b: 80 }],
      moreB: [
        { skill: "SQL", a: 10, b: 90 },
        { skill: "dbt", a: 0, b: 50 },
      ],
    });
  });

  test("keeps a difference that chance explains in the middle", () => {
    const split = splitByLift(counts(8, { Go: 3 }), counts(8, { Go: 1 }));
    expect(split).toEqual({ moreA: [], both: [{ skill: "Go", a: 38, b: 13 }], moreB: [] });
  });

  test("says nothing of a role with too few listings", () => {
    const few = counts(fewestListings - 1, { Go: 7 });
    expect(splitByLift(few, counts(100, { Go: 1 }))).toBeNull();
    expect(splitByLift(counts(100, { Go: 1 }), few)).toBeNull();
  });
});
