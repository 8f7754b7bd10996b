import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findRole, roleFamilies, roles } from "@/domain/role/taxonomy";

const roleShape = z.strictObject({
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.string().min(2),
  family: z.enum(roleFamilies),
  soc: z.string().regex(/^\d\d-\d{4}$/),
  parent: z.string().nullable(),
  aliases: z.array(z.string().min(2)),
});

describe("the role taxonomy", () => {
  test("has 75 well-formed roles", () => {
    expect(z.array(roleShape).parse(roles)).toHaveLength(75);
  });

  test("names each slug and each role once", () => {
    expect(new Set(roles.map((role) => role.slug)).size).toBe(roles.length);
    expect(new Set(roles.map((role) => role.name)).size).toBe(roles.length);
  });

  test("gives no alias to two roles", () => {
    const owners = new Map<string, string>();
    for (const role of roles) {
      for (const title of [role.name, ...role.aliases]) {
        const key = title.toLowerCase();
        expect(owners.get(key) ?? role.slug, title).toBe(role.slug);
        owners.set(key, role.slug);
      }
    }
  });

  test("has parents that exist and do not run in a circle", () => {
    for (const role of roles) {
      const seen = new Set<string>();
      let slug: string | null = role.slug;
      while (slug !== null) {
        expect(seen.has(slug), `${role.slug} is its own ancestor`).toBe(false);
        seen.add(slug);
        const found = findRole(slug);
        expect(found, slug).not.toBeNull();
        slug = found?.parent ?? null;
      }
    }
  });

  test("uses every family", () => {
    expect(new Set(roles.map((role) => role.family))).toEqual(new Set(roleFamilies));
  });

  test("finds a role by slug and nothing for an unknown one", () => {
    expect(findRole("research-engineer")?.name).toBe("Research Engineer");
    expect(findRole("constructor")).toBeNull();
  });
});
