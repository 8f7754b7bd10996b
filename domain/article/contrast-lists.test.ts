import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastLists } from "./contrast-lists";

const known = ["Python", "SQL", "PyTorch", "JAX", "Go"];
const findNames = (text: string) => known.filter((name) => new RegExp(`\\b${name}\\b`).test(text));

describe("contrastLists", () => {
  test.each([
    {
      name: "nothing in common",
      a: ["SQL"],
      b: ["Go"],
      expected: { onlyA: ["SQL"], both: [], onlyB: ["Go"] },
    },
    {
      name: "a name that both have is taken out of what named it",
      a: ["Python and SQL", "Test design"],
      b: ["SQL, fluent and fast", "Go"],
      expected: { onlyA: ["Python", "Test design"], both: ["SQL"], onlyB: ["Go"] },
    },
    {
      name: "what is left of an item is not said twice",
      a: ["PyTorch", "Python with PyTorch or JAX"],
      b: ["Python"],
      expected: { onlyA: ["PyTorch", "JAX"], both: ["Python"], onlyB: [] },
    },
    {
      name: "items without names meet by their words, the shorter standing for both",
      a: ["Statistics, at least enough to doubt a plot"],
      b: ["Statistics", "Copper welding"],
      expected: { onlyA: [], both: ["Statistics"], onlyB: ["Copper welding"] },
    },
    {
      name: "order of words, plural and filler do not matter",
      a: ["Experiment design and statistics"],
      b: ["Statistics and the design of experiments"],
      expected: { onlyA: [], both: ["Experiment design and statistics"], onlyB: [] },
    },
    {
      name: "several items may mean the same as one",
      a: ["Clear writing", "Writing"],
      b: ["Writing", "Writing for executives"],
      expected: { onlyA: [], both: ["Writing"], onlyB: [] },
    },
  ])("$name", ({ a, b, expected }) => {
    expect(contrastLists(a, b, findNames)).toEqual(expected);
  });

  const list = fc.array(
    fc
      .array(fc.constantFrom(...known, "writing", "of", "models", "cloud"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(" ")),
    { maxLength: 8 },
  );

  test("no name of the vocabulary stands in two columns", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { onlyA, both, onlyB } = contrastLists(a, b, findNames);
        const [inA, inBoth, inB] = [onlyA, both, onlyB].map(
          (items) => new Set(items.flatMap(findNames)),
        );
        const twice = known.filter(
          (name) => Number(inA?.has(name)) + Number(inBoth?.has(name)) + Number(inB?.has(name)) > 1,
        );
        expect(twice).toEqual([]);
      }),
    );
  });

  test("nothing stands in two columns", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { onlyA, both, onlyB } = contrastLists(a, b, findNames);
        const columns = [onlyA, both, onlyB].flatMap((items) => [...new Set(items)]);
        expect(columns.filter((item, at) => columns.indexOf(item) !== at)).toEqual([]);
      }),
    );
  });

  test("a list against itself contrasts nothing that has a name", () => {
    fc.assert(
      fc.property(list, (items) => {
        const { onlyA, onlyB } = contrastLists(items, items, findNames);
        expect([...onlyA, ...onlyB].flatMap(findNames)).toEqual([]);
      }),
    );
  });
});
