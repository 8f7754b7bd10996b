import { siteUrl } from "@/app/_server/site-url";
import { tagPage } from "@/app/_server/tag-page";
import { drawPay } from "@/components/salaries/draw-pay";
import { db } from "@/db/client";
import { findPayOverview } from "@/db/salaries/find-pay-overview";
import { findPayReport } from "@/db/salaries/find-pay-report";
import { salaryTags } from "@/db/salaries/notify-salaries";
import { findRole } from "@/domain/role/taxonomy";
import { cellHref, readCellAddress, type UnknownPart } from "@/domain/statistics/cell-address";
import { statisticsCurrency } from "@/domain/statistics/display-currency";
import { nearCountries, nearRoles } from "@/domain/statistics/near-names";
import { overviewCsv, overviewData, reportCsv, reportData } from "@/domain/statistics/pay-data";
import { drawOverviewCard, drawPayCard } from "./pay-card";

export const revalidate = 3600;
export const dynamic = "force-static";

export function generateStaticParams(): { format: string; cell: string[] }[] {
  return [];
}

type Params = { format: string; cell?: string[] };

/**
 * The numbers of a salary page as JSON, CSV or a picture, drawn or in pixels. Asked for at the page's own address with
 * an ending, `/salaries/data-engineer.json`, which next.config.js leads here.
 */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { format, cell } = await params;
  if (!cell) return answerOverview(format);
  const read = readCellAddress(cell);
  if ("movedTo" in read) {
    const [path = ""] = read.movedTo.split("#");
    return moveTo(`${path}.${format}`);
  }
  if ("unknown" in read) return refuse(read.unknown, read.text);
  // The data is in US dollars, whatever a page shows it in.
  if (read.currency !== statisticsCurrency) return moveTo(`${cellHref(read.found)}.${format}`);
  const role = findRole(read.found.role);
  if (role) await tagPage(salaryTags(role));
  const report = await findPayReport(db, read.found);
  switch (format) {
    case "json":
      return answerJson(reportData(report));
    case "csv":
      return answerCsv(reportCsv(report), cellHref(read.found).slice(1).replaceAll("/", "-"));
    case "svg":
      return answerSvg(drawPay(report, siteUrl));
    case "png":
      return drawPayCard(report);
    default:
      return refuse("format", format);
  }
}

async function answerOverview(format: string): Promise<Response> {
  await tagPage(["salaries"]);
  const overview = await findPayOverview(db);
  switch (format) {
    case "json":
      return answerJson(overviewData(overview));
    case "csv":
      return answerCsv(overviewCsv(overview), "salaries");
    case "png":
      return drawOverviewCard(overview);
    default:
      return refuse("format", format);
  }
}

const cacheControl = "public, max-age=300, stale-while-revalidate=3600";

function answerJson(body: object): Response {
  return Response.json(body, { headers: { "Cache-Control": cacheControl } });
}

function answerCsv(body: string, name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": cacheControl,
    },
  });
}

function moveTo(path: string): Response {
  return new Response(null, { status: 308, headers: { Location: path } });
}

function answerSvg(body: string): Response {
  return new Response(body, {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": cacheControl },
  });
}

/** RFC 9457 problem details, with the names that come nearest. */
function refuse(what: UnknownPart | "format", text: string): Response {
  const near =
    what === "role"
      ? nearRoles(text).map(({ slug }) => slug)
      : what === "country"
        ? nearCountries(text).map(({ name }) => name)
        : [];
  const body = {
    type: "about:blank",
    title: "Not found",
    status: 404,
    detail: `There is no ${what} “${text.slice(0, 80)}”.`,
    near,
  };
  return Response.json(body, {
    status: 404,
    headers: { "Content-Type": "application/problem+json" },
  });
}
