import { canonicalPhrase } from "./canonical-words";
import functions from "./functions.json" with { type: "json" };
import { type Reading, reading, withAlternatives } from "./reading";
import { rolePhrases } from "./role-phrases";
import { SuffixIndex } from "./suffix-index";
import words from "./words.json" with { type: "json" };

/** A field of work and who does, manages, heads and leads it. */
type WorkFunction = {
  member: string | null;
  manager: string | null;
  head: string | null;
  lead: string | null;
  also: readonly string[];
  weak: boolean;
  whole: boolean;
};

/** Whom a title names beside a function. */
export type FunctionSeat = "member" | "manager" | "head" | "lead";

const weakPhrases = new Set(words.weakPhrases);
const wholeFunctions = new Set(words.wholeFunctions);
const blockers = new Set(words.blockers);
const headWords = new Set(words.headWords);
const otherFunctions = new Set(words.otherFunctions);
const dataWords = new Set(words.dataWords);
const leadWords = new Set(words.leadWords);

const functionIndex = new SuffixIndex<WorkFunction>();
for (const entry of functions.functions) {
  for (const text of entry.phrases) {
    functionIndex.add(canonicalPhrase(text), {
      member: entry.member,
      manager: entry.manager,
      head: ("head" in entry ? entry.head : undefined) ?? entry.manager,
      lead: ("lead" in entry ? entry.lead : undefined) ?? entry.manager,
      also: ("also" in entry ? entry.also : undefined) ?? [],
      weak: weakPhrases.has(text),
      whole: wholeFunctions.has(text),
    });
  }
}

const managerOf = new Map<string, string>(
  Object.entries(functions.managerOf).flatMap(([manager, managed]) =>
    managed.map((role): [string, string] => [role, manager]),
  ),
);

/** The seat a management noun names: "director" heads, "lead" leads, "manager" manages. */
export function seatOf(noun: string): FunctionSeat {
  if (headWords.has(noun)) return "head";
  return leadWords.has(noun) ? "lead" : "manager";
}

/** What was read and how many of the function's words it rests on. */
export type FunctionReading = { reading: Reading; length: number };

function seated(found: WorkFunction, seat: FunctionSeat, length: number): FunctionReading {
  const role = found[seat];
  return {
    reading: reading(
      role,
      role === null ? "other-occupation" : "function",
      seat === "member" ? [] : found.also,
    ),
    length,
  };
}

function blocked(text: readonly string[], length: number): boolean {
  return text.slice(0, text.length - length).some((word) => blockers.has(word));
}

function readEnding(text: readonly string[], seat: FunctionSeat): FunctionReading | null {
  const found = functionIndex.longestEndingAt(text, text.length);
  if (found === null) return null;
  const { value, length } = found;
  if (value.whole && length < text.length) return null;
  if (value.weak && blocked(text, length)) {
    return { reading: reading(null, "other-occupation", [value[seat] ?? []].flat()), length };
  }
  return seated(value, seat, length);
}

/** "Data Scientist Manager", "Manager, Machine Learning Research Scientist": a role that is managed. */
function readManagedRole(text: readonly string[], seat: FunctionSeat): FunctionReading | null {
  const found = rolePhrases.longestEndingAt(text, text.length);
  if (found === null || found.value.role === null) return null;
  if (found.value.weak && blocked(text, found.length)) return null;
  const role = found.value.role;
  const manager = managerOf.get(role);
  // "VP, Data Analyst" is a grade of banks; only a manager of analysts is none of them.
  const stays = seat !== "manager" || manager === undefined;
  return {
    reading: stays
      ? reading(role, "function", manager === undefined ? [] : [manager])
      : reading(manager, "function", [role]),
    length: found.length,
  };
}

/**
 * "Analytics & Business Intelligence", "Data / AI": the first named, if it is known by itself;
 * "Strategy & Analytics" is no function of ours first.
 */
function readFirstNamed(text: readonly string[], seat: FunctionSeat): FunctionReading | null {
  const connective = text.findIndex((word) => word === "&" || word === "/");
  if (connective <= 0) return null;
  const first = readEnding(text.slice(0, connective), seat);
  if (first?.reading.role != null) return { ...first, length: text.length };
  const named = text.slice(0, connective);
  if (!otherFunctions.has(named[connective - 1] as string)) return null;
  if (named.some((word) => dataWords.has(word))) return null;
  return { reading: reading(null, "other-occupation"), length: text.length };
}

/**
 * The role of one who does, manages, heads or leads what `text` names ("data science",
 * "analytics & business intelligence": the first named wins), or null where the table
 * (`functions.json`) knows nothing that it ends with.
 */
export function readFunction(text: readonly string[], seat: FunctionSeat): FunctionReading | null {
  if (text.length === 0) return null;
  const whole = functionIndex.exact(text);
  if (whole !== undefined) return seated(whole, seat, text.length);
  const ending = readEnding(text, seat);
  if (ending?.reading.way === "other-occupation") return ending;
  // A member of "AI & Management Consulting" works in neither by that alone; a manager does.
  const first = seat === "member" && ending === null ? null : readFirstNamed(text, seat);
  if (first !== null && first.reading.role === null && ending !== null) {
    return {
      ...first,
      reading: withAlternatives(first.reading, [ending.reading.role ?? []].flat()),
    };
  }
  return first ?? ending ?? readManagedRole(text, seat);
}
