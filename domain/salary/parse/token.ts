import { type Meaning, noMeaning } from "./meaning";

/** A number as it is written, before what it belongs to is known. */
export interface WrittenNumber {
  /** Without its multiplier. */
  value: number;
  /** `null` when none is written. */
  multiplier: number | null;
  /** Has marks between thousands, or decimals. */
  marked: boolean;
  /** `60.000`: thousands by the common rule, but possibly decimals. */
  doubtfulMark: boolean;
}

export interface Token {
  kind: "number" | "word" | "mark";
  /** The mark itself, or the word in small letters without accents. */
  text: string;
  /** White space stands before it. */
  spaced: boolean;
  /** Begins with a capital letter in the text. */
  capital: boolean;
  meaning: Meaning;
  number: WrittenNumber | null;
}

/** The state of one pass over a text. */
export interface Scan {
  readonly text: string;
  /** Index of the next character to read. */
  at: number;
  /** White space was just passed. */
  spaced: boolean;
  readonly tokens: Token[];
}

export function pushMark(scan: Scan, text: string, meaning: Meaning = noMeaning): void {
  const spaced = scan.spaced;
  scan.tokens.push({ kind: "mark", text, spaced, capital: false, meaning, number: null });
  scan.spaced = false;
}

export function pushWord(scan: Scan, text: string, capital: boolean, meaning: Meaning): void {
  const spaced = scan.spaced;
  scan.tokens.push({ kind: "word", text, spaced, capital, meaning, number: null });
  scan.spaced = false;
}

export function pushNumber(scan: Scan, number: WrittenNumber, meaning: Meaning): void {
  const spaced = scan.spaced;
  scan.tokens.push({ kind: "number", text: "", spaced, capital: false, meaning, number });
  scan.spaced = false;
}
