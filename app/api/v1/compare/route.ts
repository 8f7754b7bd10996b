import { answerApi, answerPreflight } from "@/app/_server/answer-api";
import { refuseUnknownRole } from "@/app/_server/refuse-unknown-names";
import { absoluteUrl } from "@/app/_server/site-url";
import { type FoundComparison, findComparison } from "@/db/articles/find-comparison";
import { db } from "@/db/client";
import { compareRoles } from "@/domain/api/compare-roles";
import { describeProblem } from "@/domain/api/problem";
import { licence } from "@/domain/api/shared-schemas";
import { comparisonSlug } from "@/domain/article/comparison-slug";
import { methodVersion } from "@/domain/salary/judge/method-version";

export const GET = answerApi(compareRoles, async ({ query: { a, b } }) => {
  const unknown = refuseUnknownRole(a) ?? refuseUnknownRole(b);
  if (unknown) return { problem: unknown };
  if (a === b) {
    const errors = [{ field: "b", message: "It must be another role than a." }];
    const detail = "b: It must be another role than a.";
    return { problem: describeProblem("invalid-request", { detail, errors }) };
  }
  const found = await findComparison(db, { pair: [a, b], now: new Date() });
  if (!found) {
    const detail = "One of the roles is not in the database yet.";
    return { problem: describeProblem("not-found", { detail }) };
  }
  const { payComparison, askedSplit } = found;
  return {
    answer: {
      url: absoluteUrl(`/compare/${comparisonSlug(found.pair)}`),
      a: toSide(found, 0),
      b: toSide(found, 1),
      comparable: payComparison.kind,
      difference: payComparison.kind === "difference" ? payComparison.difference : null,
      skills: askedSplit,
      method: methodVersion,
      licence,
    },
  };
});

export const OPTIONS = answerPreflight;

function toSide({ roles, pay }: FoundComparison, at: 0 | 1) {
  const [role, { own, standIn }] = [roles[at], pay[at]];
  return {
    role: role.slug,
    name: role.name,
    openJobs: role.openJobs,
    n: own.cell.n,
    median: own.cell.middle?.p50 ?? null,
    standIn: standIn && {
      role: standIn.role,
      n: standIn.cell.n,
      median: standIn.cell.middle?.p50 ?? null,
    },
  };
}
