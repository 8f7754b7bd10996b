import type { Metadata } from "next";
import { siteUrl } from "@/app/_server/site-url";
import { tagPage } from "@/app/_server/tag-page";
import { amountsOf } from "@/components/charts/percentiles";
import { scaleOf } from "@/components/charts/scale";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { cellFacts } from "@/components/salaries/cell-facts";
import { PayBreakdown } from "@/components/salaries/pay-breakdown";
import { PayPicker } from "@/components/salaries/pay-picker";
import { sayCountry, sayRanges, sayRole, sayYears } from "@/components/salaries/say-cell";
import { stripOf } from "@/components/salaries/strip-percentiles";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/db/client";
import { findPayOverview, type PayOverview } from "@/db/salaries/find-pay-overview";
import { countryName, countrySlug } from "@/domain/job/place/regions";
import { smallestShown } from "@/domain/statistics/disclosure";

export const revalidate = 3600;

export const metadata: Metadata = {
  title: "Pay in AI, machine learning and data",
  description:
    "Posted pay by role, level, country and year, with the number of ranges, the interval of the median, the source and the method beside every figure.",
  alternates: {
    canonical: "/salaries",
    types: { "application/json": "/salaries.json", "text/csv": "/salaries.csv" },
  },
  openGraph: { images: [{ url: "/salaries.png", width: 1200, height: 630 }] },
};

export default async function SalariesPage() {
  await tagPage(["salaries"]);
  const overview = await findPayOverview(db);
  const { world, countries, years } = overview;
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Salaries", href: "/salaries" },
        ]}
      />
      <PageHeading
        title="Pay in AI, machine learning and data"
        lead={sayLead(world.n, sayYears(world.years))}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <section aria-labelledby="pick" className="grid gap-3">
          <h2 id="pick">Look up pay</h2>
          <PayPicker countries={listCountries(countries)} years={years} />
        </section>
        <section aria-labelledby="check" className="grid gap-3">
          <h2 id="check">Have an offer?</h2>
          <p>See where its pay stands among these ranges. Nothing you enter is stored.</p>
          <p>
            <LinkButton href="/salaries/check">Check an offer against these ranges</LinkButton>
          </p>
        </section>
        <Roles overview={overview} />
        <Countries overview={overview} />
      </div>
    </MainContent>
  );
}

function sayLead(n: number, years: string | null): string {
  const window = years ? `, ${years}` : "";
  return `What employers post, not what people say they earn: ${sayRanges(n)}${window}. Each range counts once, by its geometric middle, in US dollars a year.`;
}

function listCountries(countries: PayOverview["countries"]): string[] {
  return countries
    .filter(({ key, cell }) => countryName(key) !== null && cell.n >= smallestShown)
    .map(({ key }) => key);
}

function Roles({ overview: { country, method } }: { overview: PayOverview }) {
  if (!country) {
    return (
      <EmptyState title="No posted pay is held yet.">
        <p>
          Figures appear here as soon as a source has been imported or a listing with pay has been
          published.
        </p>
      </EmptyState>
    );
  }
  const { code, cell, roles } = country;
  const strips = roles.flatMap((role) => stripOf(role.cell) ?? []);
  return (
    <PayBreakdown
      id="roles"
      title={`Roles in ${sayCountry(code)}, highest median first`}
      description={`The comparison is of one country, the one with most ranges, since pay differs more between countries than between roles. Bars run from P10 to P90, the heavy part holds the middle half, the tick is the median with its 95 % interval above it.`}
      heading="Role"
      scale={scaleOf(strips.flatMap(amountsOf), { log: true })}
      mostShown={80}
      facts={cellFacts(cell, { method, dataHref: "/salaries" })}
      parts={roles.map((role) => ({
        key: role.key,
        label: sayRole(role.key),
        href: `/salaries/${role.key}/${countrySlug(code) ?? ""}`,
        cell: role.cell,
      }))}
    />
  );
}

function Countries({ overview: { countries, world, method } }: { overview: PayOverview }) {
  const strips = countries.flatMap(({ cell }) => stripOf(cell) ?? []);
  return (
    <PayBreakdown
      id="countries"
      title="Countries, all roles together"
      description="Countries with most ranges first. Which roles are posted differs from country to country, so this says where ranges come from more than what one role is paid."
      heading="Country"
      scale={scaleOf(strips.flatMap(amountsOf), { log: true })}
      facts={cellFacts(world, { method })}
      parts={countries.map(({ key, cell }) => ({
        key,
        label: countryName(key) ?? "Other or not stated",
        cell,
      }))}
    />
  );
}
