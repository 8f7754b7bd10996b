import type { ComparedRole, MissingPart, Side, TextSection } from "./arranged-comparison";
import { type Article, type ArticleSection, sectionsOf } from "./article";
import { type Contrast, contrastLists } from "./contrast-lists";
import { findSkillNames } from "./find-skill-names";

/** The texts of which a comparison is made. */
export interface ComparisonTexts {
  roles: readonly [ComparedRole, ComparedRole];
  /** The edited comparison of this pair, in the order of `roles`; `null` where there is none. */
  article: Article | null;
  /** The profiles of the two roles. */
  profiles: readonly [Article | null, Article | null];
}

type SidedKind = Exclude<TextSection["kind"], "introduction" | "verdict"> | "outlook" | "moves";

export interface ArrangedText {
  body: string;
  items: readonly string[];
  sides: readonly Side[];
  missing: readonly MissingPart[];
}

/**
 * What there is to say under one heading: the edited article's words, of the whole or role by
 * role, else those of the role profiles.
 */
export function arrangeText(kind: SidedKind, { roles, article, profiles }: ComparisonTexts) {
  const own = sectionsOf(article, kind);
  const whole = own.filter(({ role }) => role === null);
  const text = {
    body: joinBodies(whole),
    items: whole.flatMap(({ items }) => items),
  };
  const isSaid = whole.length > 0;
  const sides = roles.flatMap((role, at) => {
    const sections = own.filter((section) => section.role === role.slug);
    if (sections.length > 0) return [toSide(role, sections, sections[0]?.heading)];
    const profiled = isSaid ? [] : sectionsOf(profiles[at] ?? null, kind);
    return profiled.length > 0 ? [toSide(role, profiled, role.title)] : [];
  });
  const missing = isSaid ? [] : listUnwritten(kind, roles, sides);
  return { ...text, sides, missing } satisfies ArrangedText;
}

function listUnwritten(
  section: SidedKind,
  roles: readonly ComparedRole[],
  sides: readonly Side[],
): MissingPart[] {
  const reason = "not-written";
  if (sides.length === 0) return [{ section, role: null, reason }];
  return roles
    .filter(({ slug }) => sides.every(({ role }) => role.slug !== slug))
    .map(({ slug }) => ({ section, role: slug, reason }));
}

function toSide(role: ComparedRole, sections: ArticleSection[], heading = role.title): Side {
  return {
    role,
    heading,
    body: joinBodies(sections),
    items: sections.flatMap(({ items }) => items),
  };
}

function joinBodies(sections: readonly ArticleSection[]): string {
  return sections
    .map(({ body }) => body.trim())
    .filter(Boolean)
    .join("\n\n");
}

/**
 * Skills or tools in three columns: as the edited article has them, else split from the lists of
 * the two profiles. Left out unless each role has something that the other one has not.
 */
export function arrangeContrast(
  kind: "skills" | "tools",
  { roles, article, profiles }: ComparisonTexts,
): { contrast: Contrast | null; missing: MissingPart[] } {
  const [a, b] = roles;
  const listed = (role: string | null) =>
    sectionsOf(article, kind)
      .filter((section) => section.role === role)
      .flatMap(({ items }) => items);
  const edited = { onlyA: listed(a.slug), both: listed(null), onlyB: listed(b.slug) };
  if (isContrasting(edited)) return { contrast: edited, missing: [] };
  const [itemsA = [], itemsB = []] = profiles.map((profile) =>
    sectionsOf(profile, kind).flatMap(({ items }) => items),
  );
  const split = contrastLists(itemsA, itemsB, findSkillNames);
  if (itemsA.length > 0 && itemsB.length > 0 && isContrasting(split)) {
    return { contrast: split, missing: [] };
  }
  const reason = itemsA.length + itemsB.length === 0 ? "not-written" : "one-side-written";
  return { contrast: null, missing: [{ section: kind, role: null, reason }] };
}

function isContrasting({ onlyA, onlyB }: Contrast): boolean {
  return onlyA.length > 0 && onlyB.length > 0;
}
