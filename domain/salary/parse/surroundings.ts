import type { Figure } from "./figure";
import { type Cue, findCueAfter, findCueBefore } from "./find-cue";
import type { Token } from "./token";
import { isCalledPay } from "./weigh-cues";

/** What is known of the whole text when one of its figures is judged. */
export interface TextFacts {
  /** Words in small letters that have no meaning in a statement of pay. */
  strangeWords: number;
  /** A figure of the text has a currency, which others may share. */
  hasCurrency: boolean;
  /** Of the country of the job. */
  localCurrency: string | null;
}

/** What is known of a figure and its surroundings when its standing is judged. */
export interface Surroundings {
  facts: TextFacts;
  tokens: readonly Token[];
  figure: Figure;
  before: Cue | null;
  after: Cue | null;
  /** Whether the words around call it pay; `null` when they say nothing. */
  calledPay: boolean | null;
}

export function surround(tokens: readonly Token[], figure: Figure, facts: TextFacts): Surroundings {
  const before = findCueBefore(tokens, figure);
  const after = findCueAfter(tokens, figure);
  const calledPay = isCalledPay(tokens, figure, before, after);
  return { facts, tokens, figure, before, after, calledPay };
}
