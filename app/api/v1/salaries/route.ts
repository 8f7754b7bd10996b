import { answerApi, answerPreflight } from "@/app/_server/answer-api";
import { refuseUnknownCountry, refuseUnknownRole } from "@/app/_server/refuse-unknown-names";
import { db } from "@/db/client";
import { findPayReport } from "@/db/salaries/find-pay-report";
import { findSalaries } from "@/domain/api/find-salaries";
import { licence } from "@/domain/api/shared-schemas";
import { reportData } from "@/domain/statistics/pay-data";

export const GET = answerApi(findSalaries, async ({ query }) => {
  const country = query.country?.toUpperCase() ?? null;
  const problem =
    refuseUnknownRole(query.role) ?? (country === null ? null : refuseUnknownCountry(country));
  if (problem) return { problem };
  const report = await findPayReport(db, {
    role: query.role,
    country,
    level: query.level ?? null,
    year: query.year ?? null,
    workplace: query.workplace ?? null,
    employmentType: query.employmentType ?? null,
  });
  return { answer: { ...reportData(report), licence } };
});

export const OPTIONS = answerPreflight;
