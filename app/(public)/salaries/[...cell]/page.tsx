import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { missingPage } from "@/app/_server/page-status";
import { siteUrl } from "@/app/_server/site-url";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { cellFacts } from "@/components/salaries/cell-facts";
import { CellNotice } from "@/components/salaries/cell-notice";
import { CurrencyChoice } from "@/components/salaries/currency-choice";
import { joinFacts } from "@/components/salaries/join-facts";
import { PayDistribution } from "@/components/salaries/pay-distribution";
import { PayTrend } from "@/components/salaries/pay-trend";
import { listNarrowing, sayCell, titleCell } from "@/components/salaries/say-cell";
import { sayFinding } from "@/components/salaries/say-finding";
import { LinkButton } from "@/components/ui/button";
import { cellHref, readCellAddress } from "@/domain/statistics/cell-address";
import { statisticsCurrency } from "@/domain/statistics/display-currency";
import { CellJobs } from "./cell-jobs";
import { ChangeCell } from "./change-cell";
import { CountedTitles } from "./counted-titles";
import { listCrumbs } from "./list-crumbs";
import { PayParts } from "./pay-parts";
import { readReport } from "./read-report";
import { scaleOfReport } from "./scale-of-report";

export const revalidate = 3600;
export const dynamicParams = true;

/** Pages are made when first asked for, then kept. */
export function generateStaticParams(): { cell: string[] }[] {
  return [];
}

type Props = { params: Promise<{ cell: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cell: parts } = await params;
  const report = await readReport(parts.join("/"));
  if (!report) return missingPage(404, "No such page");
  const { address, cell, currency } = report;
  const href = cellHref(address);
  const isConverted = currency !== statisticsCurrency;
  const isSolid = cell.disclosure.shown && !cell.disclosure.thin;
  return {
    title: isConverted ? `${titleCell(address)}, in ${currency}` : titleCell(address),
    description: sayFinding(report, currency),
    // The page in US dollars is the one to be found; a conversion is the same page to read.
    alternates: {
      canonical: href,
      types: { "application/json": `${href}.json`, "text/csv": `${href}.csv` },
    },
    openGraph: { images: [{ url: `${href}.png`, width: 1200, height: 630 }] },
    ...(isSolid && !isConverted && listNarrowing(address).length === 0
      ? {}
      : { robots: { index: false, follow: true } }),
  };
}

export default async function PayPage({ params }: Props) {
  const { cell: parts } = await params;
  const read = readCellAddress(parts);
  if ("movedTo" in read) permanentRedirect(read.movedTo);
  const report = await readReport(parts.join("/"));
  // The layout has said what is missing and what is nearest.
  if (!report) return null;
  const { address, cell, method, broader, currency } = report;
  const scale = scaleOfReport(report);
  const dataHref = cellHref(address);
  const facts = cellFacts(cell, { method, dataHref });
  const drawnFacts = cellFacts(cell, { method, dataHref, isDrawn: true });
  return (
    <>
      <Breadcrumbs trail={listCrumbs(address, currency)} siteUrl={siteUrl} />
      <PageHeading title={titleCell(address)} lead={sayFinding(report, currency)} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <div className="grid gap-3">
          <ChangeCell report={report} currency={currency} />
          <CurrencyChoice address={address} currency={currency} />
          <p className="no-print">
            <LinkButton href="/salaries/check">Check an offer against these ranges</LinkButton>
          </p>
        </div>
        <CellNotice address={address} cell={cell} broader={broader} currency={currency} />
        <PayDistribution
          cell={cell}
          subject={sayCell(address)}
          scale={scale}
          facts={drawnFacts}
          currency={currency}
        />
        <PayTrend
          years={report.parts.year}
          currency={currency}
          subject={sayCell({ ...address, year: null })}
          facts={
            address.year === null
              ? facts
              : joinFacts(
                  report.parts.year.map((part) => part.cell),
                  { method, dataHref, partition: true },
                )
          }
        />
        <PayParts report={report} scale={scale} currency={currency} />
        <CellJobs address={address} shown={cell.disclosure.shown} />
        <CountedTitles role={address.role} />
      </div>
    </>
  );
}
