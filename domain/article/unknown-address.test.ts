import { expect, test } from "vitest";
import { unknownAddress } from "./unknown-address";

test.each([
  ["/roles/data-engineer", null],
  ["/roles/ml-engineer", null],
  ["/roles/nurse", "/roles/unknown/nurse"],
  ["/roles/%E0%A4%A", "/roles/unknown/%E0%A4%A"],
  ["/roles/caf%C3%A9", "/roles/unknown/caf%C3%A9"],
  ["/roles", null],
  ["/roles/unknown/nurse", null],
  ["/compare", null],
  ["/compare/data-engineer-vs-data-analyst", null],
  ["/compare/data-engineer", "/compare/unknown/data-engineer"],
  ["/compare/data-engineer-vs-data-engineer", "/compare/unknown/data-engineer-vs-data-engineer"],
  ["/compare/picture/data-engineer", null],
  ["/jobs/nurse", null],
])("%s", (pathname, answer) => {
  expect(unknownAddress(pathname)).toBe(answer);
});
