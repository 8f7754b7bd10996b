import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTextQuery, textQueryLimits } from "./text-query";

const read = (text: string) =>
  parseTextQuery(text).clauses.map(
    ({ words, excluded }) => `${excluded ? "-" : ""}${words.join("_")}`,
  );

describe("a text query", () => {
  test.each([
    ["data engineer", ["data", "engineer"]],
    ["  data\n\tengineer ", ["data", "engineer"]],
    ['"data engineer" remote', ["data_engineer", "remote"]],
    ['"data engineer', ["data_engineer"]],
    ["-lead data", ["-lead", "data"]],
    ['-"data lead"', ["-data_lead"]],
    ["node.js c++", ["node_js", "c++"]],
    ["-- ! & | :* ()", []],
    ["", []],
  ])("%s", (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  test("that is too long is cut at a word, and says so", () => {
    const words = parseTextQuery(`${"word ".repeat(60)}end`);
    expect(words.cut).toBe(true);
    expect(words.text).toBe("word ".repeat(textQueryLimits.clauses).trim());
    expect(words.clauses).toHaveLength(textQueryLimits.clauses);
    const long = parseTextQuery(`${"characteristically ".repeat(11)}end`);
    expect(long.text).toBe("characteristically ".repeat(10).trim());
    expect(long.cut).toBe(true);
    expect(parseTextQuery("x".repeat(500)).text).toHaveLength(200);
  });

  test("of any characters reads without error, and reads the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const once = parseTextQuery(text);
        expect(parseTextQuery(once.text).clauses).toEqual(once.clauses);
      }),
    );
  });
});
