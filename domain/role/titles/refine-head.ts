import { findRole } from "@/domain/role/taxonomy";
import { findField } from "./find-field";
import qualifiers from "./qualifiers.json" with { type: "json" };
import { readFunction } from "./read-function";
import type { HeadReading } from "./read-noun-phrase";
import { readQualifiedNoun } from "./read-qualified-noun";
import { readSegment } from "./read-segment";
import { type Reading, reading } from "./reading";
import { rolePhrases } from "./role-phrases";
import { withoutGrades, withoutLooseEnds } from "./title-segments";
import words from "./words.json" with { type: "json" };

const blockers = new Set(words.blockers);
const nouns = new Set(words.nouns);
const genericRoles = new Set(["software-engineer", "member-of-technical-staff"]);
const broadRoles = new Set(["engineer", "manager", "analyst", "consultant"]);
const analystFamilies = new Set(["analytics", "data-science"]);

/** A role of its own named after a generic head: "Member of Technical Staff (Data Scientist)". */
function findNamedRole(tail: readonly string[][]): string | null {
  for (const segment of tail) {
    if (!segment.some((word) => nouns.has(word))) continue;
    const found = readSegment(segment, undefined);
    const named = found.way === "phrase" || found.way === "title";
    if (!named || found.role === null || found.after.length > 0) continue;
    if (!broadRoles.has(found.role)) return found.role;
  }
  return null;
}

function refineGeneric(head: HeadReading, role: string, tail: readonly string[][]): Reading {
  const field = findField(role, head.before, tail);
  const named = findNamedRole(tail);
  const also = [...head.alternatives, role, ...field.suggestions];
  if (named !== null && named !== "software-engineer") {
    return reading(named, "field", [field.role ?? [], ...also].flat());
  }
  if (field.role !== null) return reading(field.role, "field", also);
  if (named !== null && role !== "software-engineer") return reading(named, "field", also);
  return reading(role, head.way, also);
}

/** "Engineer, X" is an engineer of some kind unless X says otherwise; "Staff Engineer, X" codes. */
function refineEngineer(head: HeadReading, staff: boolean, tail: readonly string[][]): Reading {
  if (tail.length === 0) return reading("engineer", "title", ["software-engineer"]);
  if (tail.some((segment) => segment.some((word) => blockers.has(word)))) {
    return reading(null, "other-occupation", ["engineer"]);
  }
  const refined = refineGeneric(head, "engineer", tail);
  if (refined.role !== "engineer") return refined;
  if (tail.some((segment) => rolePhrases.exact([...segment, "engineer"])?.role === null)) {
    return reading(null, "other-occupation", ["engineer"]);
  }
  if (head.after.length > 0) return reading(null, "unknown-phrase", ["engineer"]);
  const role = staff ? "software-engineer" : "engineer";
  return reading(role, "field", ["software-engineer", ...refined.alternatives]);
}

/** "Analytics Consultant": words before the noun that are more than a grade name the work. */
function isSpecific(segment: readonly string[], noun: string): boolean {
  return withoutGrades(withoutLooseEnds(segment)).indexOf(noun) > 0;
}

/** "Analyst, X" and "Consultant - X" hold where X is data work; else the title says too little. */
function refineBroad(role: string, tail: readonly string[][]): Reading {
  if (tail.length === 0) return reading(role, "title");
  for (const segment of tail) {
    const text = withoutLooseEnds(segment);
    if (role === "consultant" && text.some((word) => dataWords.has(word))) {
      return reading(role, "field");
    }
    const member = readFunction(text, "member")?.reading.role ?? null;
    const family = member === null ? null : findRole(member)?.family;
    if (role === "analyst" && analystFamilies.has(family ?? "")) {
      return reading(member, "field", [role]);
    }
  }
  return reading(null, "unknown-phrase", [role]);
}

const dataWords = new Set(words.dataWords);
const weakPhrases = new Set(words.weakPhrases);
const physicalWords = new Set(words.physicalWords);

function refineField(head: HeadReading, role: string, tail: readonly string[][]): Reading {
  const field = findField(role, head.before, tail);
  const also = [...head.alternatives, ...field.suggestions];
  return field.role === null
    ? reading(role, head.way, also)
    : reading(field.role, "field", [role, ...also]);
}

/** "Reliability Engineer, Hardware": a phrase that only holds for software, and is not. */
function isPhysical(role: string, segment: readonly string[], tail: readonly string[][]): boolean {
  const text = withoutLooseEnds(segment);
  const weak = weakPhrases.has(text.join(" ")) || weakPhrases.has(segment.join(" "));
  // Quality is assured in laboratories and plants as well as in software.
  if (!weak && role !== "qa-engineer") return false;
  const words = text[0]?.startsWith("research") ? blockers : physicalWords;
  return tail.some(
    (part) => part.some((word) => words.has(word)) && !part.some((word) => dataWords.has(word)),
  );
}

const nounsQualifiedByTail = new Set(qualifiers.nounsQualifiedByTail);

/** "Scientist, Machine Learning" and "Physics Expert - AI Training": the tail names the work. */
export function refineNothing(head: HeadReading, tail: readonly string[][]): Reading {
  const field = findField("none", head.before, tail);
  if (field.role !== null) return reading(field.role, "field");
  if (head.noun !== null && nounsQualifiedByTail.has(head.noun)) {
    const found = readQualifiedNoun(tail.flat(), head.noun);
    if (found.role !== null) return found;
  }
  return head;
}

/** What the rest of a title makes of the role its head names. */
export function refineHead(head: HeadReading, segments: readonly string[][], at: number): Reading {
  const { role } = head;
  const segment = segments[at] ?? [];
  const tail = segments
    .slice(at + 1)
    .map((part) => [...withoutLooseEnds(part)])
    .filter((part) => part.length > 0);
  if (head.after.length > 0) tail.unshift([...head.after]);
  if (role === null) return refineNothing(head, tail);
  if (isPhysical(role, segment, tail)) return reading(null, "other-occupation", [role]);
  if (role === "engineer") return refineEngineer(head, segment.includes("staff"), tail);
  if ((role === "analyst" || role === "consultant") && !isSpecific(segment, role)) {
    return refineBroad(role, tail);
  }
  return genericRoles.has(role) ? refineGeneric(head, role, tail) : refineField(head, role, tail);
}
