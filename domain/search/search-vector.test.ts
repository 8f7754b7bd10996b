import { expect, test } from "vitest";
import { toSearchQuery, toSearchVector } from "./search-vector";

test("sections keep their weight, and no phrase reaches from one into the next", () => {
  const vector = toSearchVector([
    { text: "Data Engineer", weight: "A" },
    { text: "Data Lab", weight: "B" },
  ]);
  expect(vector).toBe("'data':1A,13B 'engineer':2A 'lab':14B");
});

test("a very long text stays within what Postgres takes", () => {
  const vector = toSearchVector([{ text: `${"a b ".repeat(30_000)}end`, weight: "D" }]);
  expect(vector.split(",").length).toBeLessThanOrEqual(2 * 255);
});

test("the words of a phrase stand next to each other, and one phrase of a clause will do", () => {
  const clause = { words: ["data", "engineer"], excluded: false, alternatives: [] };
  expect(toSearchQuery(clause)).toBe("'data' <-> 'engineer'");
  expect(toSearchQuery({ ...clause, words: ["ml"], alternatives: [["machine", "learning"]] })).toBe(
    "'ml' | 'machine' <-> 'learning'",
  );
});
