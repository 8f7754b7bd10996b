import { expect, test } from "vitest";
import { rememberResults } from "./remember-results";

test("a text is computed once, and an absent result is one too", () => {
  const computed: string[] = [];
  const lengthOf = rememberResults((text) => {
    computed.push(text);
    return text === "" ? null : text.length;
  });
  expect(["a", "bb", "a", "", ""].map(lengthOf)).toEqual([1, 2, 1, null, null]);
  expect(computed).toEqual(["a", "bb", ""]);
});

test("what is remembered is bounded", () => {
  let computed = 0;
  const count = rememberResults(() => ++computed);
  for (let at = 0; at < 10_001; at += 1) count(String(at));
  expect(count("0")).toBe(10_002);
});
