import { expect, test } from "vitest";
import { countWords, readingMinutes } from "./reading-time";

test.each([
  ["nothing", [], 0],
  ["two texts", ["One two", "three"], 3],
  ["dashes and marks alone", ["one – two & three / four"], 4],
  ["hyphenated words as one", ["state-of-the-art"], 1],
])("counts %s", (_name, texts, words) => {
  expect(countWords(texts)).toBe(words);
});

test.each([
  [0, 1],
  [238, 1],
  [400, 2],
  [2380, 10],
])("%i words take %i minutes", (words, minutes) => {
  expect(readingMinutes(["word ".repeat(words)])).toBe(minutes);
});
