import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "./tokenise";

describe("words of a text", () => {
  test.each([
    ["Senior Data Engineer", ["senior", "data", "engineer"]],
    ["Engineers, engineers’ ENGINEER", ["engineer", "engineer", "engineer"]],
    ["São Paulo / Zürich / Łódź / Ærø", ["sao", "paulo", "zurich", "lodz", "aero"]],
    ["Straße", ["strasse"]],
    ["C++ and C# and .NET", ["c++", "and", "c#", "and", "net"]],
    ["node.js", ["node", "js"]],
    [
      "companies series classes analysis status AWS bus",
      "company sery classe analysis status aws bus".split(" "),
    ],
    ["R&D (m/f/d)", ["r", "d", "m", "f", "d"]],
    ["機械学習エンジニア", ["機械学習エンジニア"]],
    ["डेटा इंजीनियर", ["डेटा", "इंजीनियर"]],
    ["ﬁne ²", ["fine", "2"]],
    ["", []],
    ["\u0000 '; drop table jobs; --", ["drop", "table", "job"]],
  ])("%s", (text, words) => {
    expect(tokenise(text)).toEqual(words);
  });

  test("hold nothing that a search vector would have to escape", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of tokenise(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}+#]{1,60}$/u);
      }),
    );
  });

  test("are the same when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = tokenise(text).join(" ");
        // A folded plural may look like a plural again ("sss"), never the other way round.
        expect(tokenise(folded).length).toBe(tokenise(text).length);
      }),
    );
  });
});
