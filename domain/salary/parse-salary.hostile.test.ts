import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxTextLength } from "./parse/clean-text";
import type { ParsedSalary } from "./parse/parsed-salary";
import { parseSalary } from "./parse-salary";
import { payPeriods } from "./pay";

const kinds = ["range", "single", "at-least", "at-most", "several", "none", "refused"];

/** Pieces of pay statements, so that random text comes close to them. */
const piece = fc.constantFrom(
  ..."$ € £ ₹ CA$ USD k K M 1 12 120 150,000 6,00,000 1.5 55.000 10'000 - – to up to from + / per hour a year p.a. LPA Lacs Cr тыс. руб 万円 月給 % ( ) , . ; : ~ > = | • OTE equity base salary raised stipend 401k & # 〜 × \n".split(
    " ",
  ),
);

function secondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function expectSoundAnswer(parsed: ParsedSalary): void {
  expect(kinds).toContain(parsed.kind);
  if (parsed.kind === "refused") return;
  const { kind, min, max, currency, period } = parsed;
  const ends = [min, max].filter((end) => end !== null);
  expect(ends.every((end) => Number.isFinite(end) && end >= 0)).toBe(true);
  expect(ends.length > 0).toBe(kind !== "none");
  expect([null, ...payPeriods]).toContain(period);
  expect(currency ?? "XXX").toMatch(/^[A-Z]{3}$/);
}

describe("any text", () => {
  test.each([
    ["of any characters", fc.string({ unit: "binary", maxLength: 300 })],
    ["of pieces of pay", fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""))],
    ["of spaced pieces of pay", fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(" "))],
  ])("%s is read without throwing, to a closed set of answers", (_name, texts) => {
    const countries = fc.option(fc.constantFrom("US", "IN", "RU", "JP", "XX"));
    const answers = fc.property(texts, countries, (text, country) => {
      expectSoundAnswer(parseSalary(text, { country }));
    });
    fc.assert(answers, { numRuns: 500 });
  });

  test("is read the same each time", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        expect(parseSalary(text)).toEqual(parseSalary(text));
      }),
    );
  });
});

describe("text that no person wrote", () => {
  test("longer than the limit is refused", () => {
    expect(parseSalary("x".repeat(maxTextLength + 1))).toMatchObject({
      kind: "refused",
      code: "too-long",
    });
  });

  test.each(["\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0081"])(
    "with a control character is refused: %j",
    (control) => {
      expect(parseSalary(`$120${control}k`)).toMatchObject({
        kind: "refused",
        code: "control-characters",
      });
    },
  );

  test("of nothing but numbers is refused", () => {
    expect(parseSalary("$1 ".repeat(600))).toMatchObject({
      kind: "refused",
      code: "too-many-numbers",
    });
  });

  test("a blank, a line break or an invisible character is no reason to refuse", () => {
    expect(parseSalary("\ufeff$120k\u00a0–\u200b$150k\r\n\ta year")).toMatchObject({
      kind: "range",
      min: 120_000,
      max: 150_000,
    });
  });
});

describe("time grows no faster than the text", () => {
  test("a megabyte is answered at once", () => {
    const text = "Salary: $120,000 - $150,000 per year. ".repeat(28_000);
    expect(text.length).toBeGreaterThan(1e6);
    expect(secondsOf(() => parseSalary(text))).toBeLessThan(0.05);
  });

  test.each([
    "$1-",
    "$",
    "1,",
    "1.",
    "1 ",
    "111 ",
    "(",
    "$1(",
    "a.",
    "p.a.",
    "1a.b.",
    "k",
    "1k",
    "- ",
    "up to ",
    "$1 to ",
    "&amp;",
    "&#36;",
    "<a",
    "万",
    "1万",
    "AaA",
    "per ",
    "т.",
    "+/-",
    "…",
    "~1",
    "in excess of ",
    "salary ",
    "1/",
    "'",
    "http://",
    "$1 per hour or ",
  ])("%j repeated to the limit", (unit) => {
    const text = unit.repeat(Math.floor(maxTextLength / unit.length));
    parseSalary(text);
    expect(secondsOf(() => parseSalary(text))).toBeLessThan(0.25);
  });
});

const currencies = ["USD", "EUR", "GBP", "CAD", "CHF", "PLN", "SEK", "JPY"];

type Grouping = (amount: number) => string;
const groupings: Grouping[] = [
  String,
  (amount) => amount.toLocaleString("en-US"),
  (amount) => amount.toLocaleString("de-DE"),
  (amount) => amount.toLocaleString("en-US").replaceAll(",", "'"),
  (amount) => amount.toLocaleString("en-US").replaceAll(",", " "),
  (amount) => (amount >= 100_000 ? amount.toLocaleString("en-IN") : String(amount)),
];

test("a range written in any common way is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9_999_999 }),
      fc.integer({ min: 1000, max: 9_999_999 }),
      fc.constantFrom(...currencies),
      fc.constantFrom(...payPeriods),
      fc.constantFrom(...groupings),
      fc.constantFrom(" - ", "–", " to ", " — "),
      fc.boolean(),
      (one, other, currency, period, group, link, isCodeFirst) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const ends = `${group(min)}${link}${group(max)}`;
        const text = `${isCodeFirst ? `${currency} ${ends}` : `${ends} ${currency}`} per ${period}`;
        expect(parseSalary(text), text).toMatchObject({
          kind: "range",
          min,
          max,
          currency,
          period,
        });
      },
    ),
    { numRuns: 1000 },
  );
});
