import { expect, test } from "vitest";
import { normalizeEmailAddress } from "./email-address";

test.each([
  ["Ada@Example.com", "ada@example.com"],
  ["  ada.l+jobs@example.co.uk ", "ada.l+jobs@example.co.uk"],
])("%s is kept as %s", (typed, kept) => {
  expect(normalizeEmailAddress(typed)).toBe(kept);
});

test.each([
  ["a full-width @", "victim＠example.com@evil.example"],
  ["a small commercial at", "victim﹫example.com"],
  ["two addresses", "a@example.com,b@evil.example"],
  ["a quoted name", '"a@evil.example"@example.com'],
  ["a line break", "a@example.com\nBcc: b@evil.example"],
  ["a letter outside ASCII", "аda@example.com"],
  ["no domain", "ada@"],
  ["nothing", ""],
  ["an endless name", `${"a".repeat(300)}@example.com`],
])("%s is refused", (_name, typed) => {
  expect(() => normalizeEmailAddress(typed)).toThrow("not an e-mail address");
});
