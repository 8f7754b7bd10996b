import type { Metadata } from "next";
import { siteUrl } from "@/app/_server/site-url";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { countries } from "@/domain/job/place/regions";
import { employmentTypeNames, workplaceNames } from "@/domain/job/term-names";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levelNames, levels } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import { payPeriods } from "@/domain/salary/pay";
import { checkPay } from "./check-pay";
import { longestText } from "./offer-fields";
import { OfferForm } from "./offer-form";

// Its policy takes a nonce, as that of every page with a form.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Is this offer fair?",
  description:
    "Paste an offer and see where its pay stands among posted ranges, with the interval, and what the checks say of it. Nothing is stored.",
  alternates: { canonical: "/salaries/check" },
};

/** Where anybody places an offer in its market. */
export default function CheckPage() {
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Salaries", href: "/salaries" },
          { label: "Check an offer", href: "/salaries/check" },
        ]}
      />
      <PageHeading
        title="Is this offer fair?"
        lead="See where its pay stands among posted ranges of the same work, and what an employer would be told about it. Nothing you enter is stored."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <OfferForm
          action={checkPay}
          longestText={longestText}
          options={{
            role: byName(roles.map(({ slug, name }) => ({ value: slug, label: name }))),
            country: byName(countries.map(({ code, name }) => ({ value: code, label: name }))),
            level: levels.map((level) => ({ value: level, label: levelNames[level] })),
            period: payPeriods.map((period) => ({ value: period, label: period })),
            type: employmentTypes.map((type) => ({
              value: type,
              label: employmentTypeNames[type],
            })),
            workplace: workplaces.map((one) => ({ value: one, label: workplaceNames[one] })),
          }}
        />
      </div>
    </MainContent>
  );
}

function byName(options: { value: string; label: string }[]) {
  return [...options].sort((a, b) => a.label.localeCompare(b.label, "en"));
}
