import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchRole } from "@/domain/role/match-role";
import synonyms from "./synonyms.json" with { type: "json" };
import { clausePhrases, parseTextQuery, textQueryLimits } from "./text-query";

/** Each clause as `word|other words|…`. */
const read = (text: string, options?: { exact: boolean }) =>
  parseTextQuery(text, options).clauses.map((clause) =>
    clausePhrases(clause)
      .map((words) => words.join(" "))
      .join("|"),
  );

describe("other ways to say a search", () => {
  test.each<[string, string[]]>([
    ["ML", ["ml|machine learning"]],
    ["machine learning", ["machine|ml", "learning|ml"]],
    ["nlp", ["nlp|natural language processing"]],
    ["natural-language processing", ["natural language|nlp", "processing|nlp"]],
    ["LLMs", ["llm|large language model"]],
    ["k8s", ["k8s|kubernete"]],
    ["kubernetes", ["kubernete|k8s"]],
    ["js", ["js|javascript"]],
    ["PhD", ["phd|doctorate|doctoral|ph d"]],
    ["ph.d.", ["ph d|phd"]],
    ["devops", ["devop|dev ops"]],
    ["dev ops", ["dev|devop|developer", "ops|devop"]],
    ["back-end", ["back end|backend"]],
    ["node.js", ["node js|nodej"]],
    ["c++", ["c++|cpp"]],
    ["MLE", ["mle|ml engineer|machine learning engineer"]],
    ["machine learning engineer", ["machine|ml|mle", "learning|ml|mle", "engineer|mle"]],
    ["DS", ["ds|data scientist|data science"]],
    ["data science", ["data|ds", "science|ds"]],
    // What can be meant is found, but a curriculum vitae is no computer vision.
    ["cv", ["cv|computer vision"]],
    ["computer vision", ["computer|computervision|machine vision", "vision|computervision"]],
    // Quoted and excluded words are meant as they are, and so is the inside of other words.
    ['"ML" -NLP', ["ml", "nlp"]],
    ['"machine" learning', ["machine", "learning"]],
    ["machine -learning", ["machine", "learning"]],
    ["machine-learning-based", ["machine learning based"]],
    ["xylophone", ["xylophone"]],
  ])("%s", (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  test("are none for an exact search", () => {
    expect(read("ML engineer", { exact: true })).toEqual(["ml", "engineer"]);
  });

  test("of a software engineer are the titles of other languages too", () => {
    expect(read("swe")).toEqual(["swe|software engineer"]);
    expect(read("software engineer")[0]).toMatch(/^software\|swe\|sde\|/);
  });

  test("are few, and none is found by another", () => {
    const texts = [
      ...Object.keys(synonyms.abbreviations),
      ...Object.values(synonyms.abbreviations).flat(),
      ...synonyms.fromTitles,
    ];
    for (const { alternatives, words } of texts.flatMap((text) => parseTextQuery(text).clauses)) {
      expect(alternatives.length).toBeLessThanOrEqual(textQueryLimits.alternatives);
      const said = alternatives.map((phrase) => ` ${phrase.join(" ")} `);
      for (const one of said) {
        expect(one).not.toContain(` ${words.join(" ")} `);
        expect(said.filter((other) => other.includes(one))).toEqual([one]);
      }
    }
  });

  test("of abbreviated roles name the role that their title has", () => {
    const meant = { mle: "machine-learning-engineer", ds: "data-scientist", sre: null };
    for (const [short, role] of Object.entries(meant)) {
      const [phrase] = parseTextQuery(short).clauses[0]?.alternatives ?? [];
      if (role) expect(matchRole(phrase?.join(" ") ?? "").role).toBe(role);
    }
  });

  test("leave the typed words first", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const clause of parseTextQuery(text).clauses) {
          expect(clausePhrases(clause)[0]).toBe(clause.words);
        }
      }),
    );
  });
});
