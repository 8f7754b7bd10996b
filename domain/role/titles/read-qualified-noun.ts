import qualifiers from "./qualifiers.json" with { type: "json" };
import { type Reading, reading } from "./reading";

type Table = ReadonlyMap<string, ReadonlyArray<readonly [words: string, role: string]>>;

function readTable(table: Record<string, string[][]>): Table {
  return new Map(
    Object.entries(table).map(([noun, rows]) => [
      noun,
      rows.map(([words, role]): [string, string] => [words ?? "", role ?? ""]),
    ]),
  );
}

const roleByQualifier = readTable(qualifiers.role);
const suggestionByQualifier = readTable(qualifiers.suggestion);

function find(table: Table, noun: string, before: readonly string[]): string | null {
  const rows = table.get(noun);
  if (rows === undefined) return null;
  const text = ` ${before.join(" ")} `;
  return rows.find(([words]) => text.includes(` ${words} `))?.[1] ?? null;
}

const overrides = qualifiers.overrides.map((row) => ({ ...row, nouns: new Set(row.nouns) }));

/** A role that a qualifier takes whatever the work: "Forward Deployed Infrastructure Engineer". */
export function findOverride(before: readonly string[], noun: string): string | null {
  if (before.length === 0) return null;
  const text = ` ${before.join(" ")} `;
  const row = overrides.find(({ words, nouns }) => nouns.has(noun) && text.includes(` ${words} `));
  return row?.role ?? null;
}

/**
 * A noun whose phrase is not known, read by a qualifier anywhere before it (`qualifiers.json`):
 * "Robotics Functional Safety Engineer" is a robotics engineer, "AI Content Engineer" no role of
 * ours but one that a reader might call an AI engineer.
 */
export function readQualifiedNoun(before: readonly string[], noun: string): Reading {
  const suggestion = find(suggestionByQualifier, noun, before);
  const alternatives = suggestion === null ? [] : [suggestion];
  const role = find(roleByQualifier, noun, before);
  if (role !== null) return reading(role, "field", alternatives);
  return reading(null, "unknown-phrase", alternatives);
}
