import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRole } from "@/domain/role/taxonomy";
import { readPair } from "./read-pair";
import { readRoleName } from "./read-role-name";

describe("readRoleName", () => {
  test.each([
    ["data-engineer", { kind: "role", slug: "data-engineer" }],
    ["Data-Engineer", { kind: "alias", slug: "data-engineer", isOtherName: false }],
    ["ml-engineer", { kind: "alias", slug: "machine-learning-engineer", isOtherName: true }],
    [
      "deep-learning-engineer",
      { kind: "alias", slug: "machine-learning-engineer", isOtherName: true },
    ],
    [
      "machine-vision-engineer",
      { kind: "alias", slug: "computer-vision-engineer", isOtherName: true },
    ],
    ["nurse", { kind: "unknown", text: "nurse", near: [] }],
    ["", { kind: "unknown", text: "", near: [] }],
  ])("reads “%s”", (name, expected) => {
    expect(readRoleName(name)).toEqual(expected);
  });

  test.each([
    ["data-enginere", "data-engineer"],
    ["machine-lerning-engineer", "machine-learning-engineer"],
    ["senior-data-scientist", "data-scientist"],
    ["computer-vision", "computer-vision-engineer"],
  ])("for “%s” the nearest is %s", (name, nearest) => {
    const reading = readRoleName(name);
    expect(reading.kind === "unknown" && reading.near[0]).toBe(nearest);
  });

  test("any text is read without an error, near names being roles", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const reading = readRoleName(text);
        const named = reading.kind === "unknown" ? reading.near : [reading.slug];
        expect(named.filter((slug) => !findRole(slug))).toEqual([]);
      }),
    );
  });
});

describe("readPair", () => {
  test.each([
    [
      "data-engineer-vs-data-scientist",
      { kind: "pair", pair: ["data-engineer", "data-scientist"], exact: true },
    ],
    [
      "ml-engineer-vs-data-scientist",
      { kind: "pair", pair: ["machine-learning-engineer", "data-scientist"], exact: false },
    ],
    ["data-engineer-vs-data-engineer", { kind: "same-role", slug: "data-engineer" }],
    [
      "ml-engineer-vs-deep-learning-engineer",
      { kind: "same-role", slug: "machine-learning-engineer" },
    ],
    ["data-engineer", { kind: "unknown", names: [{ kind: "role", slug: "data-engineer" }] }],
    [
      "nurse-vs-data-engineer",
      {
        kind: "unknown",
        names: [
          { kind: "unknown", text: "nurse", near: [] },
          { kind: "role", slug: "data-engineer" },
        ],
      },
    ],
  ])("reads “%s”", (slug, expected) => {
    expect(readPair(slug)).toEqual(expected);
  });
});
