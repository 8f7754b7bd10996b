import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each(["/jobs", "/jobs?q=data&level=senior", "/salaries/data-engineer"])(
  "%s is ours",
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  "//evil.example",
  "/\\evil.example",
  "/%2Fevil.example",
  "/%5Cevil.example",
  "/%0a/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "jobs",
  "/%E0%A4%A",
  "",
  undefined,
  ["/jobs"],
])("%s is not followed", (path) => {
  expect(ownPath(path)).toBe("/account");
});
