import { amountsOf } from "@/components/charts/percentiles";
import { scaleOf } from "@/components/charts/scale";
import { cellFacts } from "@/components/salaries/cell-facts";
import { PayBreakdown } from "@/components/salaries/pay-breakdown";
import { sayCountry, sayRole } from "@/components/salaries/say-cell";
import { stripOf } from "@/components/salaries/strip-percentiles";
import { db } from "@/db/client";
import { findPayOverview } from "@/db/salaries/find-pay-overview";
import { countrySlug } from "@/domain/job/place/regions";

const ROLES = 8;

/** What the roles with most posted ranges are paid, in the country with most of them. */
export async function SalaryInsights() {
  const { country, method } = await findPayOverview(db);
  if (country === null) return null;
  // "Engineer (unspecified)" gathers titles that say nothing; it is no role to look up.
  const mostPosted = country.roles
    .filter(({ key }) => !sayRole(key).endsWith("(unspecified)"))
    .toSorted((a, b) => b.cell.n - a.cell.n)
    .slice(0, ROLES)
    .toSorted((a, b) => (b.cell.middle?.p50 ?? 0) - (a.cell.middle?.p50 ?? 0));
  const strips = mostPosted.flatMap(({ cell }) => stripOf(cell) ?? []);
  return (
    <section className="mt-12" aria-labelledby="insights">
      <h2 className="mb-3 text-xl" id="insights">
        Salary insights
      </h2>
      <PayBreakdown
        id="insight-roles"
        title={`The ${mostPosted.length} roles with most posted ranges in ${sayCountry(country.code)}`}
        description="Highest median first. Bars run from P10 to P90, the heavy part holds the middle half, the tick is the median with its 95 % interval above it."
        heading="Role"
        scale={scaleOf(strips.flatMap(amountsOf), { log: true })}
        facts={cellFacts(country.cell, { method })}
        parts={mostPosted.map(({ key, cell }) => ({
          key,
          label: sayRole(key),
          href: `/salaries/${key}/${countrySlug(country.code) ?? ""}`,
          cell,
        }))}
      />
      <p className="mt-3">
        <a href="/salaries">Pay by role, level, country and year</a>
      </p>
    </section>
  );
}
