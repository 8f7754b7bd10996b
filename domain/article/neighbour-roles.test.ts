import { expect, test } from "vitest";
import { roles } from "@/domain/role/taxonomy";
import { listBroaderRoles } from "./list-broader-roles";
import { listNeighbours } from "./neighbour-roles";

const placed = roles.map(({ slug, family, parent }) => ({ slug, family, parentSlug: parent }));
const find = (slug: string) => {
  const role = placed.find((one) => one.slug === slug);
  if (!role) throw new Error(`No role ${slug}`);
  return role;
};

test("a role's neighbours are each in one list, the closest kind first", () => {
  const { broader, narrower, siblings, family } = listNeighbours(find("ai-engineer"), placed);
  expect(broader.map(({ slug }) => slug)).toEqual(["machine-learning-engineer"]);
  expect(narrower.map(({ slug }) => slug)).toEqual(["prompt-engineer", "ai-specialist"]);
  expect(siblings.map(({ slug }) => slug)).toContain("computer-vision-engineer");
  expect(family.map(({ slug }) => slug)).toEqual(["ai-architect", "robotics-engineer"]);
});

test.each(placed)("$slug is not its own neighbour and names nobody twice", (role) => {
  const named = Object.values(listNeighbours(role, placed)).flat();
  expect(named).not.toContain(role);
  expect(new Set(named).size).toBe(named.length);
});

test.each([
  ["prompt-engineer", ["ai-engineer", "machine-learning-engineer"]],
  ["data-scientist", []],
  ["nurse", []],
])("the broader roles of %s, nearest first", (slug, broader) => {
  expect(listBroaderRoles(slug)).toEqual(broader);
});
