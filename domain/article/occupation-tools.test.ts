import { describe, expect, test } from "vitest";
import { contrastTools, type OccupationTools } from "./occupation-tools";

const list = (soc: string, ...tools: string[]): OccupationTools => ({
  soc,
  occupation: soc,
  tools,
  vintage: "2025-06",
  source: { name: "A list", url: null, licence: "CC BY 4.0" },
});

describe("contrastTools", () => {
  test("splits two lists", () => {
    expect(contrastTools(list("1", "Excel", "SQL"), list("2", "Python", "SQL"))).toEqual({
      kind: "contrast",
      contrast: { onlyA: ["Excel"], both: ["SQL"], onlyB: ["Python"] },
    });
  });

  test.each([
    ["one occupation", list("1", "SQL"), list("1", "SQL"), "alike"],
    ["a list within the other", list("1", "SQL"), list("2", "SQL", "R"), "alike"],
    ["no list of A", null, list("2", "SQL"), "unknown"],
    ["no list of B", list("1", "SQL"), null, "unknown"],
  ])("%s", (_name, a, b, kind) => {
    expect(contrastTools(a, b)).toEqual({ kind });
  });
});
