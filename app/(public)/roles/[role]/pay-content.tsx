import { PayStrips } from "@/components/articles/pay-strips";
import type { FoundRolePage } from "@/db/roles/find-role-page";
import { findRole } from "@/domain/role/taxonomy";
import { methodVersion } from "@/domain/salary/judge/method-version";

/** Posted pay of the role, with whoever stands in, and the way to all its figures. */
export function PayContent({ found: { pay, role } }: { found: FoundRolePage }) {
  return (
    <>
      <PayStrips
        pays={[pay]}
        nameRole={(slug) => findRole(slug)?.name ?? slug}
        method={methodVersion}
        title={`Posted pay of ${role.name}`}
        description="All levels and countries together, in US dollars a year. The bar runs from P10 to P90, its heavy part holds the middle half, the tick is the median with its 95 % interval above it."
      />
      <p>
        <a href={`/salaries/${role.slug}`}>{role.name} pay</a> by level, country, year and workplace
      </p>
    </>
  );
}
