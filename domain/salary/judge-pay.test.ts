import { describe, expect, test } from "vitest";
import { judgePay } from "./judge-pay";
import { payReference } from "./reference/pay-reference";
import type { PayPosting } from "./verdict";

function posting(some: Partial<PayPosting>): PayPosting {
  return {
    role: null,
    level: "senior",
    country: "US",
    employmentTypes: ["full-time"],
    workplace: null,
    year: 2026,
    min: null,
    max: null,
    currency: "USD",
    period: "year",
    ...some,
  };
}

const judge = (some: Partial<PayPosting>) => judgePay(posting(some), payReference);
type Case = [name: string, some: Partial<PayPosting>];

const honest: Case[] = [
  [
    "data engineer, remote, all kinds of contract",
    {
      role: "data-engineer",
      country: null,
      workplace: "remote",
      employmentTypes: ["full-time", "freelance", "contract"],
      min: 60_000,
      max: 120_000,
    },
  ],
  ["lead developer (AI) in the US", { role: "ai-engineer", min: 120_000, max: 160_000 }],
  [
    "research engineer anywhere",
    { role: "research-engineer", country: null, min: 160_000, max: 180_000 },
  ],
  ["a role of no known kind, anywhere", { country: null, min: 100_000, max: 120_000 }],
  ["founding AI engineer", { role: "ai-engineer", min: 100_000, max: 180_000 }],
  ["executive at 600–800K", { level: "executive", min: 600_000, max: 800_000 }],
  [
    "intern at 8K a year in India",
    {
      role: "data-scientist",
      level: "entry",
      country: "IN",
      employmentTypes: ["internship"],
      min: 8000,
      max: 8000,
    },
  ],
  [
    "intern at 15,000 rupees a month",
    {
      level: "entry",
      country: "IN",
      employmentTypes: ["internship"],
      currency: "INR",
      period: "month",
      min: 15_000,
      max: 15_000,
    },
  ],
  [
    "junior in Pakistan, by the month",
    { level: "entry", country: "PK", currency: "PKR", period: "month", min: 80_000, max: 120_000 },
  ],
  [
    "12–20 lakh in India",
    { role: "data-engineer", country: "IN", currency: "INR", min: 1_200_000, max: 2_000_000 },
  ],
  [
    "day rate in the UK",
    {
      role: "data-engineer",
      country: "GB",
      employmentTypes: ["contract"],
      currency: "GBP",
      period: "day",
      min: 450,
      max: 550,
    },
  ],
  [
    "hourly contract in the US",
    { role: "data-engineer", employmentTypes: ["contract"], period: "hour", min: 70, max: 95 },
  ],
  [
    "yen by the year",
    { role: "data-scientist", country: "JP", currency: "JPY", min: 7_000_000, max: 12_000_000 },
  ],
  [
    "zloty by the month",
    {
      role: "data-engineer",
      country: "PL",
      currency: "PLN",
      period: "month",
      min: 18_000,
      max: 26_000,
    },
  ],
  ["a ceiling of 99,999", { role: "data-analyst", min: 80_000, max: 99_999 }],
  ["an AI laboratory at its best", { role: "software-engineer", min: 293_000, max: 555_000 }],
];

test.each(honest)("is not held: %s", (_name, some) => {
  const { verdict } = judge(some);
  expect(["ok", "note"]).toContain(verdict);
});

test("the five sound listings of the seed raise nothing at all", () => {
  for (const [, some] of honest.slice(0, 5)) expect(judge(some).findings).toEqual([]);
});

type Slip = [name: string, some: Partial<PayPosting>, code: string];
const slips: Slip[] = [
  ["1111111K", { min: 1_111_111_000, max: 1_111_111_000 }, "placeholder"],
  ["123456", { min: 123_456, max: 123_456 }, "placeholder"],
  ["54321 as the upper end", { min: 30_000, max: 54_321 }, "placeholder"],
  ["999999", { min: 100_000, max: 999_999 }, "placeholder"],
  ["1 rupee", { country: "IN", currency: "INR", min: 1, max: 1 }, "placeholder"],
  ["zero as the lower end", { min: 0, max: 150_000 }, "not-positive"],
  ["negative", { min: -150_000, max: -120_000 }, "not-positive"],
  ["swapped", { min: 150_000, max: 120_000 }, "swapped-range"],
  ["2,000–165,000", { role: "software-engineer", min: 2000, max: 165_000 }, "single-endpoint"],
  [
    "139,900–1,000,000",
    { role: "solutions-architect", min: 139_900, max: 1_000_000 },
    "single-endpoint",
  ],
  [
    "92,000–119,000,000 yen",
    { country: "JP", currency: "JPY", min: 92_000, max: 119_000_000 },
    "single-endpoint",
  ],
  ["141,000–400,000,000", { min: 141_000, max: 400_000_000 }, "single-endpoint"],
  ["100,000–500,000", { min: 100_000, max: 500_000 }, "wide-range"],
  ["an hour read as a year", { role: "data-engineer", min: 75, max: 96 }, "period-mismatch"],
  [
    "a year read as a month",
    { role: "data-engineer", period: "month", min: 130_000, max: 150_000 },
    "period-mismatch",
  ],
  ["K applied twice", { min: 120_000_000, max: 160_000_000 }, "scale-slip"],
  ["cents", { role: "data-engineer", min: 14_000_000, max: 16_000_000 }, "digit-slip"],
  ["a digit left out", { role: "data-engineer", min: 14_000, max: 17_000 }, "digit-slip"],
  [
    "rupees read as dollars",
    { role: "data-engineer", country: "IN", min: 1_500_000, max: 2_500_000 },
    "currency-doubt",
  ],
  [
    "dollars read as forints",
    { role: "data-engineer", country: "HU", currency: "HUF", min: 40_000, max: 60_000 },
    "currency-doubt",
  ],
  [
    "zloty read as dollars",
    { role: "backend-engineer", country: "PL", min: 259_000, max: 379_000 },
    "currency-doubt",
  ],
];

test.each(slips)("is held: %s", (_name, some, code) => {
  const { verdict, findings } = judge(some);
  expect(verdict).toBe("hold");
  expect(findings[0]).toMatchObject({ code, severity: "hold" });
});

describe("repairs", () => {
  const pairs: [name: string, some: Partial<PayPosting>, meant: object][] = [
    ["year posted as month", { period: "month", min: 130_000, max: 150_000 }, { period: "year" }],
    ["K left out", { min: 130, max: 150 }, { min: 130_000, max: 150_000 }],
    ["one digit", { min: 1_300_000, max: 1_500_000 }, { min: 130_000, max: 150_000 }],
    ["one end", { min: 130_000, max: 1_500_000 }, { min: 130_000, max: 150_000 }],
    ["swapped", { min: 150_000, max: 130_000 }, { min: 130_000, max: 150_000 }],
    ["sign", { min: -130_000, max: -150_000 }, { min: 130_000, max: 150_000 }],
  ];
  test.each(pairs)("the reading that was meant comes first or second: %s", (_name, some, meant) => {
    const { findings } = judge({ role: "data-engineer", ...some });
    const repairs = findings.flatMap((finding) => finding.repairs).slice(0, 2);
    expect(repairs).toContainEqual(expect.objectContaining(meant));
  });

  test("×10 and ×12 are both offered, since they lie closer than the spread", () => {
    const { findings } = judge({ role: "data-engineer", min: 13_000, max: 15_000 });
    const [first, second] = findings[0]?.repairs ?? [];
    expect([first?.period, second?.period].sort()).toEqual(["month", "year"]);
  });
});

describe("notes", () => {
  test("a Canadian job in US dollars may be in Canadian ones, and is not held for it", () => {
    const { verdict, findings } = judge({
      role: "data-engineer",
      country: "CA",
      min: 120_000,
      max: 150_000,
    });
    expect(verdict).toBe("note");
    expect(findings[0]).toMatchObject({ code: "currency-doubt", severity: "note" });
    expect(findings[0]?.repairs[0]).toMatchObject({ currency: "CAD", min: 120_000 });
  });

  test.each([
    ["wide-range", { min: 100_000, max: 230_000 }],
    ["open-ended", { min: null, max: 150_000 }],
    ["open-ended", { min: 150_000, max: null }],
    ["currency-doubt", { currency: null, min: 130_000, max: 150_000 }],
    ["period-mismatch", { period: null, min: 75, max: 90 }],
    ["currency-doubt", { currency: "ZZZ", min: 130_000, max: 150_000 }],
  ] as [string, Partial<PayPosting>][])("%s", (code, some) => {
    const { verdict, findings } = judge(some);
    expect(verdict).toBe("note");
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});

test("pay without a number is ok and has no annual pay", () => {
  expect(judge({})).toEqual({ verdict: "ok", findings: [], annual: null, method: "2026.1" });
});

test("the sentence of the seed's listing names the amount, the market and the reason", () => {
  const { findings } = judge({
    role: "research-scientist",
    min: 1_111_111_000,
    max: 1_111_111_000,
  });
  expect(findings[0]?.message).toMatch(
    /^1,111,111,000 USD a year is [\d,]+ times the middle of senior research scientists in the US; repeated digits usually mean that no pay was entered$/,
  );
});
