import { isDigit } from "./characters";
import type { WrittenNumber } from "./token";

export interface NumberRead {
  end: number;
  /** `null` for digits that are no quantity: dates, times, versions. */
  number: WrittenNumber | null;
}

/** More digits than any number with a meaning has; kept finite for hostile input. */
const maxDigits = 15;

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function hasThreeDigits(text: string, start: number): boolean {
  return endOfDigits(text, start) === start + 3;
}

/** Whether a group after a blank belongs to the number before it: `45 000`, not `45 000k`. */
function continuesAfterBlank(text: string, start: number): boolean {
  if (!hasThreeDigits(text, start)) return false;
  return (
    !/[a-z\u0400-\u04ff:%]/i.test(text.charAt(start + 3)) ||
    /^(?:eur|usd|pln|gbp|chf|kc|ft|руб|р|zl|zł)/i.test(text.slice(start + 3, start + 7))
  );
}

/** Where the next group of digits begins, or -1 when the number ends at `end`. */
function startOfNextGroup(text: string, end: number, firstLength: number, signed: boolean): number {
  const mark = text.charAt(end);
  const next = end + 1;
  switch (mark) {
    case ".":
    case ",":
      if (isDigit(text.charCodeAt(next))) return next;
      // A stray blank after the comma: $89, 670.
      return mark === "," &&
        signed &&
        firstLength <= 3 &&
        text[next] === " " &&
        continuesAfterBlank(text, next + 1)
        ? next + 1
        : -1;
    case "'":
    case ";":
    case "_":
      return firstLength <= 3 && hasThreeDigits(text, next) ? next : -1;
    case " ":
      return firstLength <= 3 && continuesAfterBlank(text, next) ? next : -1;
    default:
      return -1;
  }
}

interface Groups {
  digits: string[];
  marks: string[];
  end: number;
}

function readGroups(text: string, start: number, signed: boolean): Groups {
  let end = endOfDigits(text, start);
  const digits = [text.slice(start, end)];
  const marks: string[] = [];
  const firstLength = end - start;
  let hasOtherMark = false;
  for (;;) {
    const next = startOfNextGroup(text, end, firstLength, signed);
    if (next < 0) break;
    const mark = text.charAt(end);
    // A blank after decimals or after another kind of mark separates two numbers.
    if (mark === " " && hasOtherMark) break;
    hasOtherMark ||= mark !== " ";
    marks.push(mark);
    end = endOfDigits(text, next);
    digits.push(text.slice(next, end));
  }
  return { digits, marks, end };
}

const plainDate = /^[-/]\d{1,2}[-/]\d{2,4}(?!\d)/;

/** `22:00`, `2024-08-01`, `1/2/2024`. */
function isClockOrDate(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark === ":") return isDigit(text.charCodeAt(end + 1));
  if (mark !== "-" && mark !== "/") return false;
  return isDigit(text.charCodeAt(end + 1)) && plainDate.test(text.slice(end, end + 9));
}

function skipDigitsAndMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length && /[\d:/.-]/.test(text.charAt(end))) end++;
  return end;
}

function written(
  whole: string,
  decimals: string,
  marked: boolean,
  doubtful: boolean,
): WrittenNumber | null {
  if (whole.length > maxDigits) return null;
  return {
    value: Number(decimals === "" ? whole : `${whole}.${decimals.slice(0, 6)}`),
    multiplier: null,
    marked,
    doubtfulMark: doubtful,
  };
}

function readTwoGroups(first: string, second: string, mark: string): WrittenNumber | null {
  const decimal = mark === "." || mark === ",";
  const thousands = second.length === 3 && first.length <= 3 && first !== "0" && first !== "";
  if (!decimal || thousands) return written(first + second, "", true, mark === "." && thousands);
  return written(first, second, true, false);
}

function readManyGroups({ digits, marks }: Groups): WrittenNumber | null {
  const lastMark = marks.at(-1);
  const last = digits.at(-1) ?? "";
  if (lastMark !== marks[0] && (lastMark === "." || lastMark === ",")) {
    return written(digits.slice(0, -1).join(""), last, true, false);
  }
  const grouped = digits.slice(1).every((group) => group.length === 3);
  const indian = last.length === 3 && digits.slice(1, -1).every((group) => group.length === 2);
  // Commas are never decimals twice, so a misplaced one still marks thousands: 1,000,00.
  if (grouped || indian || lastMark === ",") return written(digits.join(""), "", true, false);
  return null;
}

/**
 * Reads the number that begins at `start`: groups by comma, dot, blank, apostrophe, the Indian
 * way, or by `;` where a source replaced its commas; decimals after a dot or a comma.
 * `signed` says that a currency sign stands right before it.
 */
export function readNumber(text: string, start: number, signed: boolean): NumberRead {
  const groups = readGroups(text, start, signed);
  const { digits, marks, end } = groups;
  if (isClockOrDate(text, end) && !signed)
    return { end: skipDigitsAndMarks(text, end), number: null };
  const [first = "", second = ""] = digits;
  if (marks.length === 0) return { end, number: written(first, "", false, false) };
  if (marks.length === 1) return { end, number: readTwoGroups(first, second, marks[0] ?? "") };
  return { end, number: readManyGroups(groups) };
}
