import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { UnknownName } from "@/components/layout/unknown-name";
import { sayRole } from "@/components/salaries/say-cell";
import { countrySlug } from "@/domain/job/place/regions";
import { cellHref, type ReadAddress, readCellAddress } from "@/domain/statistics/cell-address";
import { offeredCurrencies } from "@/domain/statistics/display-currency";
import { nearCountries, nearRoles } from "@/domain/statistics/near-names";

type Props = { children: ReactNode; params: Promise<{ cell: string[] }> };

/**
 * Says what is nearest to an unknown role or place. It stands here since a not-found file is not
 * told the address; the page below answers with the status.
 */
export default async function PayLayout({ children, params }: Props) {
  const { cell } = await params;
  const read = readCellAddress(cell);
  return (
    <MainContent printed>
      {"unknown" in read ? (
        <>
          <Breadcrumbs trail={trail} />
          <Unknown read={read} parts={cell} />
        </>
      ) : null}
      {children}
    </MainContent>
  );
}

const trail = [
  { label: "Salarium", href: "/" },
  { label: "Salaries", href: "/salaries" },
  { label: "Not found", href: "/salaries/find" },
];

const allPay = {
  label: "Pay of all roles",
  href: "/salaries",
  says: "Every role with posted pay is listed there.",
};

type UnknownAddress = Extract<ReadAddress, { unknown: string }>;

function Unknown({ read: { unknown, text }, parts }: { read: UnknownAddress; parts: string[] }) {
  const typed = text.slice(0, 80);
  const role = readCellAddress(parts.slice(0, 1));
  const slug = "found" in role ? role.found.role : null;
  switch (unknown) {
    case "role":
      return (
        <UnknownName
          all={allPay}
          title="No such role"
          lead={`There is no role “${typed}” here.`}
          near={nearRoles(typed).map(({ slug: near, name }) => ({
            label: `${name} pay`,
            href: `/salaries/${near}`,
          }))}
        />
      );
    case "country":
      return (
        <UnknownName
          all={allPay}
          title="No such country"
          lead={`There is no country “${typed}”. Pay is held by country; write its English name or its two-letter code.`}
          near={[
            ...nearCountries(typed).map(({ code, name }) => ({
              label: slug ? `${sayRole(slug)} pay, ${name}` : name,
              href: slug ? `/salaries/${slug}/${countrySlug(code) ?? ""}` : "/salaries",
            })),
            ...worldwideOf(slug),
          ]}
        />
      );
    case "currency":
      return (
        <UnknownName
          all={allPay}
          title="No such currency"
          lead={`There is no exchange rate for “${typed}”. Amounts can be shown in ${offeredCurrencies.join(", ")} and every other currency with a rate, by its three letters.`}
          near={[...withoutNarrowing(parts), ...worldwideOf(slug)]}
        />
      );
    case "narrowing":
      return (
        <UnknownName
          all={allPay}
          title="No such page"
          lead={`“${typed}” is not a level, a year, a workplace, an employment type or a currency.`}
          near={[...withoutNarrowing(parts), ...worldwideOf(slug)]}
        />
      );
  }
}

function worldwideOf(slug: string | null): { label: string; href: string }[] {
  return slug ? [{ label: `${sayRole(slug)} pay worldwide`, href: `/salaries/${slug}` }] : [];
}

function withoutNarrowing(parts: string[]): { label: string; href: string }[] {
  const read = readCellAddress(parts.slice(0, 2));
  if (!("found" in read) || read.found.country === null) return [];
  return [{ label: "The same role and country, not narrowed", href: cellHref(read.found) }];
}
