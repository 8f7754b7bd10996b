import { describe, expect, test } from "vitest";
import { roleProfiles } from "@/db/fixtures/articles/role-profiles";
import { arrangeRole, type RoleData, roleSections } from "./arrange-role";

const nothing: RoleData = {
  hasFigures: false,
  hasPay: false,
  hasAskedSkills: false,
  hasAskedTools: false,
  hasOfficialTools: false,
  hasNeighbours: false,
  hasJobs: false,
};
const everything: RoleData = {
  hasFigures: true,
  hasPay: true,
  hasAskedSkills: true,
  hasAskedTools: true,
  hasOfficialTools: true,
  hasNeighbours: true,
  hasJobs: true,
};
const find = (slug: string) => roleProfiles.find((profile) => profile.slug === slug) ?? null;

describe("arrangeRole", () => {
  test("an edited profile with all data has every section", () => {
    const { sections, missing } = arrangeRole(find("data-engineer"), everything);
    expect(sections.map(({ kind }) => kind)).toEqual([...roleSections]);
    expect(missing).toEqual([]);
  });

  test("a short profile without data leaves sections out and lists them", () => {
    const { sections, missing } = arrangeRole(find("statistical-programmer"), nothing);
    expect(missing).toEqual(["outlook", "pay", "moves", "tips", "jobs"]);
    expect(sections.at(-1)?.kind).toBe("titles");
  });

  test("without a profile there is what the data shows", () => {
    const { sections } = arrangeRole(null, { ...nothing, hasPay: true });
    expect(sections.map(({ kind }) => kind)).toEqual(["pay", "titles"]);
  });

  test.each(roleProfiles)("$slug has no empty section and no heading twice", (profile) => {
    const { sections, readingMinutes } = arrangeRole(profile, nothing);
    const bare = sections.filter(
      ({ kind, body, items }) => kind !== "titles" && body === "" && items.length === 0,
    );
    expect(bare).toEqual([]);
    const headings = sections.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(readingMinutes).toBeGreaterThanOrEqual(1);
  });
});
