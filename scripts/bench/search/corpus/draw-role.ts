import type { Level } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import { drawByZipf } from "./zipf";

/** A title as employers write it, and what it means. */
export type DrawnRole = { title: string; slug: string | null; level: Level | null; pay: number };

/** On purpose: one word in most titles is what makes counting hard. */
const SHARE_OF_ENGINEERS = 0.6;
const specific = roles.filter(({ name }) => !name.endsWith("(unspecified)"));
const engineers = specific.filter(({ name }) => /\bengineer\b/i.test(name));
const others = specific.filter(({ name }) => !/\bengineer/i.test(name));
const drawEngineer = drawByZipf(engineers.length, 0.9);
const drawOther = drawByZipf(others.length, 0.9);

const levelTitles: readonly [share: number, level: Level | null, words: readonly string[]][] = [
  [0.36, "senior", ["Senior", "Senior", "Staff", "Lead", "Principal"]],
  [0.66, "mid", ["Mid-level", ""]],
  [0.78, "entry", ["Junior", "Graduate", "Entry-level"]],
  [0.82, "executive", ["Director,", "VP,"]],
  [1, null, [""]],
];
const endings = [
  "Platform",
  "Growth",
  "Search",
  "Payments",
  "Applied AI",
  "Core",
  "Infrastructure",
];

/** Draws a role by how common it is, with words of level and team around it. */
export function drawRole(random: () => number): DrawnRole {
  const isEngineer = random() < SHARE_OF_ENGINEERS;
  const rank = isEngineer ? drawEngineer(random) : drawOther(random);
  const role = (isEngineer ? engineers : others)[rank];
  if (!role) throw new Error(`The taxonomy has no role ${rank}.`);
  const draw = random();
  const [, level, words] = levelTitles.find(([share]) => draw < share) ?? [1, null, [""]];
  const before = words[Math.floor(random() * words.length)] ?? "";
  const ending = random() < 0.35 ? `, ${endings[Math.floor(random() * endings.length)]}` : "";
  return {
    title: `${before} ${role.name}${ending}`.trim(),
    slug: random() < 0.04 ? null : role.slug,
    level,
    pay: 95_000 + ((rank * 37) % 80) * 1000,
  };
}
