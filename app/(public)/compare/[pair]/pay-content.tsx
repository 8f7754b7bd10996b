import { PayStrips } from "@/components/articles/pay-strips";
import { sayDifference, sayOverlap } from "@/components/articles/say-difference";
import type { FoundComparison } from "@/db/articles/find-comparison";
import { methodVersion } from "@/domain/salary/judge/method-version";
import { nameRole } from "./name-role";
import { scalePay } from "./scale-pay";

/** Pay of both roles on one scale, and what their medians say beside each other. */
export function PayContent({ found }: { found: FoundComparison }) {
  const { pair, pay, payComparison, roles } = found;
  const [a, b] = roles;
  const overlap = sayOverlap(payComparison);
  return (
    <>
      <p className="max-w-measure">
        {sayDifference(payComparison, pair, nameRole)}
        {overlap === null ? null : ` ${overlap}`}
      </p>
      <PayStrips
        pays={pay}
        nameRole={nameRole}
        method={methodVersion}
        scale={scalePay(found)}
        title={`Posted pay of ${a.name} and ${b.name}`}
        description="All levels and countries together, in US dollars a year. The bar runs from P10 to P90, its heavy part holds the middle half, the tick is the median with its 95 % interval above it. A role posted more often for seniors, or in better paid countries, lies higher for that alone."
      />
      <ul className="related">
        {roles.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/salaries/${slug}`}>{name} pay</a>
            <p>By level, country, year and workplace, with the listings behind the figures.</p>
          </li>
        ))}
      </ul>
    </>
  );
}
