import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countEdits, weighEdits } from "./edit-distance";
import { piecesOf, spellingsOneEditAway } from "./near-spellings";

describe("edits between words", () => {
  test.each([
    ["python", "python", 0],
    ["pyhton", "python", 1],
    ["pyton", "python", 1],
    ["pythoon", "python", 1],
    ["pythin", "python", 1],
    ["sceintest", "scientist", 2],
    ["", "sql", 3],
    ["java", "scala", 3],
  ])("%s → %s: %d", (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  test("weigh less where fingers slip", () => {
    expect(weighEdits("pyhton", "python")).toBeLessThan(weighEdits("pyxhon", "python"));
    expect(weighEdits("engineeer", "engineer")).toBeLessThan(weighEdits("enginexer", "engineer"));
    expect(weighEdits("pythin", "python")).toBeLessThan(weighEdits("pythqn", "python"));
    expect(weighEdits("gython", "python")).toBeGreaterThan(weighEdits("pythqn", "python"));
  });

  const word = fc.stringMatching(/^[a-z]{1,8}$/);

  test("are as many either way, and none for the same word alone", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countEdits(a, b)).toBe(countEdits(b, a));
        expect(countEdits(a, b) === 0).toBe(a === b);
        expect(countEdits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(countEdits(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test("one away are exactly the spellings with one edit", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const near = spellingsOneEditAway(a);
        expect(new Set(near.map((spelling) => countEdits(a, spelling)))).toEqual(new Set([1]));
        expect(near.includes(b)).toBe(countEdits(a, b) === 1);
      }),
    );
  });
});

test("the pieces of a word are those it can be cut into", () => {
  expect(piecesOf("abcd", 2)).toEqual(["ab", "abc", "bc", "bcd", "cd"]);
  expect(piecesOf("ab", 2)).toEqual([]);
});
