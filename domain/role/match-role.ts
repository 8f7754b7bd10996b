import type { Level } from "./level";
import { readLevel } from "./match-level";
import confidences from "./titles/confidences.json" with { type: "json" };
import { readTitleRole } from "./titles/read-title-role";
import { readTitleSegments } from "./titles/title-segments";

/** What a title says of role and level. */
export type RoleMatch = {
  /** Slug of the role (see `roles`), or null where the title is none of ours. */
  role: string | null;
  level: Level | null;
  /** How sure the role, or its absence, is: 0 to 1, by the way it was read. */
  confidence: number;
  /** Slugs a reader could fairly say instead, likeliest first, without `role`. */
  alternatives: string[];
};

/**
 * Reads the role and the level of a job title.
 *
 * The head noun decides; qualifiers refine only generic heads ("Software Engineer, Frontend").
 * Titles outside AI, ML, data and software are given no role. All names are data: aliases in
 * `taxonomy.json`, phrases, functions and fields in `titles/*.json`. Never throws; only the first
 * 400 characters are read, so time is bounded.
 */
export function matchRole(title: string): RoleMatch {
  const segments = readTitleSegments(title);
  const found = readTitleRole(segments);
  const alternatives = [...new Set(found.alternatives)].filter((slug) => slug !== found.role);
  return {
    role: found.role,
    level: readLevel(segments),
    confidence: confidences[found.way],
    alternatives,
  };
}
