import { expect, test } from "vitest";
import { judgePay } from "@/domain/salary/judge-pay";
import { payReference } from "@/domain/salary/reference/pay-reference";
import type { PayPosting } from "@/domain/salary/verdict";

const posting: PayPosting = {
  role: "data-engineer",
  level: "senior",
  country: "US",
  employmentTypes: ["full-time"],
  workplace: null,
  year: 2026,
  min: 120_000,
  max: 150_000,
  currency: "USD",
  period: "year",
};

const judge = (some: Partial<PayPosting>) => judgePay({ ...posting, ...some }, payReference);

test.each([
  "USD 120K - 150K",
  "$120,000–$150,000 a year",
  "$57.69 - $72.12 an hour",
  "competitive",
  "we raised $40M",
  "",
])("agrees with the fields: %s", (text) => {
  expect(judge({ text }).findings).toEqual([]);
});

test("a thousand applied twice: the text's reading is the first repair", () => {
  const { verdict, findings } = judge({
    text: "USD 120K - 150K",
    min: 120_000_000,
    max: 150_000_000,
  });
  expect(verdict).toBe("hold");
  expect(findings[0]).toMatchObject({ code: "text-mismatch", severity: "hold" });
  expect(findings[0]?.repairs[0]).toMatchObject({ min: 120_000, max: 150_000, currency: "USD" });
});

test("a small difference is a note", () => {
  const { verdict, findings } = judge({ text: "$125,000 - $150,000 a year" });
  expect(verdict).toBe("note");
  expect(findings[0]).toMatchObject({ code: "text-mismatch", severity: "note" });
});

test("one of several readings of an ambiguous text is enough", () => {
  const { findings } = judge({ country: "AU", currency: "USD", text: "$120k - $150k" });
  expect(findings.map(({ code }) => code)).not.toContain("text-mismatch");
});

test("without fields the text is judged", () => {
  const none = { min: null, max: null, currency: null, period: null };
  expect(judge({ ...none, text: "$120k - $150k" })).toMatchObject({
    verdict: "ok",
    annual: { usdMin: 120_000, usdMax: 150_000 },
  });
  expect(judge({ ...none, text: "USD 1111111K - 1111111K" })).toMatchObject({
    verdict: "hold",
    findings: [{ code: "placeholder" }],
  });
});
