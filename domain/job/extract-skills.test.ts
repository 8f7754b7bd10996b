import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { extractSkills } from "@/domain/job/extract-skills";
import { findSkill, findSkillByName, skills } from "@/domain/job/skills";

describe("the table of skills", () => {
  test("is well formed, with one skill for each slug and name", () => {
    const shape = z.strictObject({
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: z.string().min(1).max(100),
      kind: z.enum(["skill", "tool"]),
      aliases: z.array(z.string().min(1)),
      exactCase: z.boolean(),
      amongOthers: z.boolean(),
    });
    const table = z.array(shape).parse(skills);
    expect(table.length).toBeGreaterThan(250);
    expect(new Set(table.map(({ slug }) => slug)).size).toBe(table.length);
    const owners = new Map<string, string>();
    for (const { slug, name, aliases } of table) {
      for (const spelling of [name, ...aliases]) {
        expect(owners.get(spelling.toLowerCase()), spelling).toBeUndefined();
        owners.set(spelling.toLowerCase(), slug);
      }
    }
  });

  test("finds every skill by its own name in a list", () => {
    for (const { slug, name, aliases } of skills) {
      for (const spelling of [name, ...aliases]) {
        expect(extractSkills(`You know Zebra, ${spelling}, and more`), spelling).toEqual([slug]);
      }
      expect(findSkill(slug)?.name).toBe(name);
    }
  });

  test("is looked up by alias in any case", () => {
    expect(findSkillByName(" nlp ")?.slug).toBe("natural-language-processing");
    expect(findSkillByName("Postgres")?.slug).toBe("postgresql");
    expect(findSkillByName("constructor")).toBeNull();
    expect(findSkill("constructor")).toBeNull();
  });
});

describe("extracting skills", () => {
  test.each<[string, string[]]>([
    ["Senior Data Engineer (Snowflake)", ["snowflake"]],
    ["Staff Backend Engineer (Go), Events Platform", ["go"]],
    ["Software Engineer, C++", ["c-plus-plus"]],
    ["C# and .NET services", ["c-sharp", "dot-net"]],
    ["Experience with Python, R, and SQL", ["python", "r", "sql"]],
    ["R&D budget; Series C, growth", []],
    ["Go-to-market team. Go beyond. We go, fast", []],
    ["programs written in Go", ["go"]],
    ["golang services", ["go"]],
    ["Excel at teamwork. Excel in your field", []],
    ["proficient in Excel and PowerPoint", ["excel", "powerpoint"]],
    ["React to incidents. You spark joy", []],
    ["React, Node.js and TypeScript", ["react", "node-js", "typescript"]],
    ["PyTorch/TensorFlow", ["pytorch", "tensorflow"]],
    ["CI/CD with GitHub Actions", ["ci-cd", "github-actions"]],
    ["bi-weekly rag collecting", []],
    [
      "BI dashboards and RAG",
      ["business-intelligence", "dashboards", "retrieval-augmented-generation"],
    ],
    ["scikit-learn, Weights & Biases", ["scikit-learn", "weights-and-biases"]],
    ["<ul><li>Apache Spark</li><li>dbt</li></ul>", ["spark", "dbt"]],
    ["Weights &amp; Biases", ["weights-and-biases"]],
    ["Javascript", ["javascript"]],
    ["JavaScripting", []],
    ["machine-learning engineers, Large Language\nModels", ["machine-learning"]],
    ["Python. Python! python", ["python"]],
    ["", []],
  ])("%s", (text, slugs) => {
    expect(extractSkills(text)).toEqual(slugs);
  });

  test("of any text gives known slugs, each once", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
        const slugs = extractSkills(text);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(findSkill(slug)).not.toBeNull();
      }),
    );
  });

  test.each([
    ["tags", "<".repeat(1_000_000)],
    ["half-open tags", "<a ".repeat(300_000)],
    ["one word", "R".repeat(1_000_000)],
    ["short names", "R, Go, C, ".repeat(100_000)],
    ["spaces", " ".repeat(1_000_000)],
  ])("answers a megabyte of %s at once", (_, text) => {
    const start = performance.now();
    extractSkills(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
