import { type CellAddress, cellHref } from "./cell-address";
import type { CellStatistics } from "./cell-statistics";
import { suppressionSentences } from "./disclosure";
import type { MedianInterval } from "./median-interval";
import { type KeyedCell, type PayReport, reportDimensions } from "./pay-report";
import type { Percentiles } from "./summary";

/** What the numbers are, said with every download of them. */
const meaning =
  "Posted ranges, not self-reports. Each distinct range counts once, by its geometric middle. US dollars a year. Percentiles by linear interpolation (Hyndman and Fan 7), rounded to three significant digits; intervals of medians from order statistics.";

/** A report as JSON: the numbers of the page, and what must be said beside them. */
export function reportData(report: PayReport) {
  const { address, method, cell, parts, broader } = report;
  return {
    ...sayMeaning(method, cellHref(address)),
    ...address,
    statistics: cellData(cell),
    byYear: parts.year.map(({ key, cell: part }) => ({
      year: Number(key) || null,
      ...partData(part),
    })),
    byLevel: parts.level.map((part) => ({ level: part.key || null, ...partData(part.cell) })),
    byCountry: parts.country.map((part) => ({ country: part.key || null, ...partData(part.cell) })),
    byWorkplace: parts.workplace.map((part) => ({
      workplace: part.key || null,
      ...partData(part.cell),
    })),
    broader: broader.map(({ address: wider, cell: stand }) => ({
      page: cellHref(wider),
      ...wider,
      ...partData(stand),
    })),
  };
}

/** The comparison of roles in one country as JSON. */
export function overviewData(overview: {
  method: string;
  world: CellStatistics;
  country: { code: string; roles: readonly KeyedCell[] } | null;
  countries: readonly KeyedCell[];
}) {
  const { method, world, country, countries } = overview;
  return {
    ...sayMeaning(method, "/salaries"),
    world: partData(world),
    sources: world.sources,
    country: country?.code ?? null,
    byRole: (country?.roles ?? []).map(({ key, cell }) => ({ role: key, ...partData(cell) })),
    byCountry: countries.map(({ key, cell }) => ({ country: key || null, ...partData(cell) })),
  };
}

function sayMeaning(method: string, page: string) {
  return { meaning, method, methodPage: "/method", currency: "USD", period: "year", page };
}

function cellData(cell: CellStatistics) {
  return {
    ...partData(cell),
    lowEnds: cell.low,
    lowEndsMedianInterval: cell.lowInterval,
    highEnds: cell.high,
    highEndsMedianInterval: cell.highInterval,
    histogram: cell.histogram,
    sources: cell.sources,
  };
}

function partData(cell: CellStatistics) {
  const { n, disclosure, precision, employers, years, updatedOn, middle, medianInterval } = cell;
  return {
    n,
    shown: disclosure.shown,
    thin: disclosure.shown && disclosure.thin,
    whyNotShown: disclosure.shown ? null : suppressionSentences[disclosure.reason],
    precision,
    ...(middle ?? { p10: null, p25: null, p50: null, p75: null, p90: null }),
    medianInterval,
    employers: employers && { named: employers.distinct, behind: employers.known },
    years,
    updatedOn,
  };
}

const csvColumns = [
  "part",
  "value",
  "measure",
  "n",
  "status",
  "p10",
  "p25",
  "p50",
  "p75",
  "p90",
  "median_low",
  "median_high",
  "first_year",
  "last_year",
  "currency",
  "method",
] as const;

/** A report as CSV: one line per part and measure; the cell itself is the part `all`. */
export function reportCsv({ address, method, cell, parts }: PayReport): string {
  const divided = reportDimensions.flatMap((part) =>
    parts[part].map(({ key, cell: one }) => ({ part, value: key === "0" ? "" : key, cell: one })),
  );
  const whole = { part: "all", value: sayAddress(address), cell };
  return toCsv([whole, ...divided], method);
}

/** The comparison of roles in one country as CSV. */
export function overviewCsv(overview: Parameters<typeof overviewData>[0]): string {
  const { method, world, country, countries } = overview;
  return toCsv(
    [
      { part: "all", value: "", cell: world },
      ...(country?.roles ?? []).map(({ key, cell }) => ({
        part: `role in ${country?.code}`,
        value: key,
        cell,
      })),
      ...countries.map(({ key, cell }) => ({ part: "country", value: key, cell })),
    ],
    method,
  );
}

type CsvPart = { part: string; value: string; cell: CellStatistics };

/** Every value is a word of a closed list or a number, so nothing in it needs quoting. */
function toCsv(parts: readonly CsvPart[], method: string): string {
  const lines = parts.flatMap((part) => [
    csvLine(part, "middle", part.cell.middle, part.cell.medianInterval, method),
    csvLine(part, "low", part.cell.low, part.cell.lowInterval, method),
    csvLine(part, "high", part.cell.high, part.cell.highInterval, method),
  ]);
  return `${[csvColumns, ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function csvLine(
  { part, value, cell }: CsvPart,
  measure: string,
  percentiles: Percentiles | null,
  interval: MedianInterval | null,
  method: string,
): (string | number | null)[] {
  const { n, disclosure, years } = cell;
  const shown = disclosure.shown ? (disclosure.thin ? "thin" : "shown") : disclosure.reason;
  const { p10 = null, p25 = null, p50 = null, p75 = null, p90 = null } = percentiles ?? {};
  const figures = [p10, p25, p50, p75, p90, interval?.low ?? null, interval?.high ?? null];
  const window = [years?.first ?? null, years?.last ?? null];
  return [part, value, measure, n, shown, ...figures, ...window, "USD", method];
}

function sayAddress({
  role,
  country,
  level,
  year,
  workplace,
  employmentType,
}: CellAddress): string {
  return [role, country, level, year, workplace, employmentType]
    .filter((part) => part !== null)
    .join(" ");
}
