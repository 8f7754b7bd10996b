import { nameLevel } from "@/components/articles/name-level";
import { PairedPay } from "@/components/articles/paired-pay";
import { joinFacts } from "@/components/salaries/join-facts";
import type { FoundComparison } from "@/db/articles/find-comparison";
import { countryName } from "@/domain/job/place/regions";
import { methodVersion } from "@/domain/salary/judge/method-version";
import { nameSpeakers } from "./name-speakers";
import { scalePay } from "./scale-pay";

/** Pay of both roles by level and by country, wherever both may be shown. */
export function BreakdownContent({ found }: { found: FoundComparison }) {
  const { names, standIns } = nameSpeakers(found);
  const cells = found.pay.flatMap(({ speaker }) => speaker?.cell ?? []);
  const shared = {
    roles: names,
    scale: scalePay(found),
    facts: joinFacts(cells, { method: methodVersion }),
  };
  return (
    <>
      <PairedPay
        {...shared}
        id="pay-by-level"
        title="By level"
        heading="Level"
        description={`All countries together, in US dollars a year, on the scale of the strips above.${standIns}`}
        parts={found.byLevel}
        namePart={nameLevel}
      />
      <PairedPay
        {...shared}
        id="pay-by-country"
        title="By country"
        heading="Country"
        description={`All levels together, in US dollars a year at the exchange rates of the method; the countries with most ranges of both.${standIns}`}
        parts={found.byCountry}
        namePart={(key) => countryName(key) ?? key}
      />
    </>
  );
}
