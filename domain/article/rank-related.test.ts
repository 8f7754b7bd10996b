import { expect, test } from "vitest";
import { rankRelated } from "./rank-related";

const article = (slug: string, roles: string[], skills: string[]) => ({ slug, roles, skills });

const own = article("a-vs-b", ["a", "b"], ["Python", "SQL", "Statistics"]);

test("shared roles come first, then shared skills, the rest not at all", () => {
  const others = [
    article("x-vs-y", ["x", "y"], ["Welding"]),
    article("p-vs-q", ["p", "q"], ["Python", "SQL"]),
    article("b-vs-z", ["b", "z"], ["Welding"]),
    article("a-vs-z", ["a", "z"], ["Statistics and Python"]),
    own,
  ];
  const ranked = rankRelated(own, others, 10);
  expect(ranked.map(({ slug }) => slug)).toEqual(["a-vs-z", "b-vs-z", "p-vs-q"]);
  expect(rankRelated(own, others, 1)).toHaveLength(1);
});
