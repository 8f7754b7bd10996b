import skillTable from "./skills.json" with { type: "json" };

/** A skill or tool that listings name; the table is data (`skills.json`). */
export type Skill = {
  /** Stable name in URLs, for instance `c-plus-plus`. */
  slug: string;
  name: string;
  kind: "skill" | "tool";
  /** Other spellings found in listings. */
  aliases: readonly string[];
  /** Its names are words as well ("Spark"), so they are matched with their capitals. */
  exactCase: boolean;
  /** Its name says little alone ("R", "Go"), so it must stand in a list or after "in", "with". */
  amongOthers: boolean;
};

/** All skills and tools, in the order of the table. */
export const skills: readonly Skill[] = skillTable.map((row) => ({
  slug: row.slug,
  name: row.name,
  kind: row.kind === "tool" ? "tool" : "skill",
  aliases: row.aliases,
  exactCase: "exactCase" in row && row.exactCase === true,
  amongOthers: "amongOthers" in row && row.amongOthers === true,
}));

const byName = new Map<string, Skill>();
for (const skill of skills) {
  for (const name of [skill.name, ...skill.aliases]) byName.set(name.toLowerCase(), skill);
}
const bySlug = new Map(skills.map((skill) => [skill.slug, skill]));

/** The skill of a slug, or null. */
export function findSkill(slug: string): Skill | null {
  return bySlug.get(slug) ?? null;
}

/** The skill that a name or alias, in any case, stands for ("NLP", "Postgres"), or null. */
export function findSkillByName(name: string): Skill | null {
  return byName.get(name.trim().toLowerCase()) ?? null;
}
