import { expect, test } from "vitest";
import { inSentence, withArticle } from "./role-in-sentence";

test.each([
  ["Data engineer", "data engineer", "a data engineer"],
  ["AI engineer", "AI engineer", "an AI engineer"],
  ["NLP engineer", "NLP engineer", "an NLP engineer"],
  ["ML infrastructure engineer", "ML infrastructure engineer", "an ML infrastructure engineer"],
  ["MLOps engineer", "MLOps engineer", "an MLOps engineer"],
  ["DevOps engineer", "DevOps engineer", "a DevOps engineer"],
  ["QA engineer", "QA engineer", "a QA engineer"],
  ["Analyst", "analyst", "an analyst"],
  ["Head of AI", "head of AI", "a head of AI"],
  ["", "", "a "],
])("%s", (title, noun, withIts) => {
  expect(inSentence(title)).toBe(noun);
  expect(withArticle(title)).toBe(withIts);
});
