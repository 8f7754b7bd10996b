import { type FunctionReading, type FunctionSeat, readFunction, seatOf } from "./read-function";
import { withoutLooseEnds } from "./title-segments";
import words from "./words.json" with { type: "json" };

const managementWords = new Set(words.managementWords);
const modifiers = new Set(words.managementModifiers);
const leadWords = new Set(words.leadWords);

/** A function's words without "team", "regional", "of" and other management nouns at its ends. */
function trimFunction(text: readonly string[]): readonly string[] {
  const idle = (word: string | undefined) =>
    word !== undefined && (modifiers.has(word) || managementWords.has(word));
  let start = 0;
  let end = text.length;
  while (start < end && idle(text[start])) start++;
  while (end > start && idle(text[end - 1])) end--;
  return withoutLooseEnds(text.slice(start, end));
}

function withNoun(found: FunctionReading | null): FunctionReading | null {
  return found === null ? null : { ...found, length: found.length + 1 };
}

function readAfter(text: readonly string[], seat: FunctionSeat): FunctionReading | null {
  const [first, ...rest] = text;
  return first === "of" ? withNoun(readFunction(trimFunction(rest), seat)) : null;
}

/** "Head of Data", "Director of Engineering", also where another noun comes later. */
function readManagerOf(text: readonly string[]): FunctionReading | null {
  const of = text.indexOf("of");
  const noun = text[of - 1];
  if (of < 1 || noun === undefined || !managementWords.has(noun)) return null;
  const found = readAfter(text.slice(of), seatOf(noun));
  return found === null ? null : { ...found, length: text.length };
}

/** "VP Software Engineering", "Manager SRE": all that follows a management noun at the front. */
function readManagerFirst(text: readonly string[]): FunctionReading | null {
  const noun = text[0];
  if (noun === undefined || text.length === 1) return null;
  if (!managementWords.has(noun) || leadWords.has(noun)) return null;
  const found = readFunction(trimFunction(text.slice(1)), seatOf(noun));
  return found === null ? null : { ...found, length: text.length };
}

/**
 * A management noun with its function: before it ("Data Science Manager"), after it ("VP Software
 * Engineering") or in the next segment ("Director, Data Science"). Null where the segment's noun is
 * no management noun or the function is not known.
 */
export function readManagement(
  text: readonly string[],
  nounEnd: number,
  next: readonly string[] | undefined,
): FunctionReading | null {
  const named = readManagerOf(text) ?? readManagerFirst(text);
  if (named !== null) return named;
  const noun = text[nounEnd - 1] as string;
  if (!managementWords.has(noun)) return null;
  const seat = seatOf(noun);
  const before = trimFunction(text.slice(0, nounEnd - 1));
  const after = trimFunction(text.slice(nounEnd));
  if (before.length > 0 || after.length > 0) {
    return withNoun(readFunction(before, seat) ?? readFunction(after, seat));
  }
  const found = next === undefined ? null : readFunction(trimFunction(next), seat);
  return found === null ? null : { ...found, length: 1 };
}
