/**
 * Judges the pay of real listings (JobPosting, one a line) and prints every hold, to be read by a
 * person: `node --import tsx scripts/bench/real-holds.ts [FILE]`. The reading is in docs/method.md.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { EmploymentType } from "@/domain/job/terms";
import { matchRole } from "@/domain/role/match-role";
import { judgePay } from "@/domain/salary/judge-pay";
import type { PayPeriod } from "@/domain/salary/pay";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { guessCountry } from "./verdict/guess-country";

interface Listing {
  title: string;
  datePosted: string;
  employmentType?: string;
  jobLocation: { address: string };
  hiringOrganization: { name: string };
  baseSalary?: {
    currency: string;
    value: { minValue?: number; maxValue?: number; unitText: string };
  };
}

function periodOf(unitText: string): PayPeriod | null {
  const found = /hour|day|week|month|year/i.exec(unitText)?.[0].toLowerCase();
  return (found as PayPeriod | undefined) ?? null;
}

function typesOf(text: string | undefined): EmploymentType[] {
  if (!text) return [];
  if (/intern/i.test(text)) return ["internship"];
  if (/part/i.test(text)) return ["part-time"];
  return /contract/i.test(text) ? ["contract"] : ["full-time"];
}

const path =
  process.argv[2] ?? resolve(import.meta.dirname, "../../../shared/data/jobs-real.ndjson");
const counts = { ok: 0, note: 0, hold: 0 };
for (const line of readFileSync(path, "utf8").split("\n")) {
  if (!line) continue;
  const listing = JSON.parse(line) as Listing;
  const pay = listing.baseSalary;
  if (!pay) continue;
  const { role, level } = matchRole(listing.title);
  const posting = {
    role,
    level,
    country: guessCountry(listing.jobLocation.address),
    employmentTypes: typesOf(listing.employmentType),
    workplace: null,
    year: Number(listing.datePosted.slice(0, 4)),
    min: pay.value.minValue ?? null,
    max: pay.value.maxValue ?? null,
    currency: pay.currency,
    period: periodOf(pay.value.unitText),
  };
  const { verdict, findings } = judgePay(posting, payReference);
  counts[verdict] += 1;
  const isShown = verdict === "hold" || (process.argv.includes("--notes") && verdict === "note");
  if (!isShown) continue;
  const { min, max, currency, period, country } = posting;
  const codes = findings.map(({ code }) => code).join(",");
  process.stdout.write(
    `${verdict} [${codes}] ${min}–${max} ${currency}/${period} | ${listing.title.trim()} | ` +
      `${role} ${level} ${country} (${listing.jobLocation.address}) | ` +
      `${listing.hiringOrganization.name}\n    ${findings[0]?.message}\n`,
  );
}
process.stderr.write(`${JSON.stringify(counts)}\n`);
