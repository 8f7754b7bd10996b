/** How a role was read from a title; each way has its own measured confidence. */
export type ReadingWay =
  /** The whole title or its head is a known title. */
  | "title"
  /** The head ends with a known phrase. */
  | "phrase"
  /** A management noun with a known function: "Head of Data". */
  | "function"
  /** A qualifier decides: "Software Engineer, Frontend". */
  | "field"
  /** The head is a known occupation that is none of ours, or is turned into one by a qualifier. */
  | "other-occupation"
  /** A head noun with nothing known before it. */
  | "unknown-phrase"
  /** No head noun anywhere. */
  | "no-noun";

/** A role (or none) read from a part of a title, with the roles a reader could fairly say instead. */
export type Reading = { role: string | null; way: ReadingWay; alternatives: readonly string[] };

export function reading(
  role: string | null,
  way: ReadingWay,
  alternatives: readonly string[] = [],
): Reading {
  return { role, way, alternatives };
}

export function withAlternatives(found: Reading, more: readonly string[]): Reading {
  return more.length === 0 ? found : { ...found, alternatives: [...found.alternatives, ...more] };
}
