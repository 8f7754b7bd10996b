import { dollarSignCurrency } from "@/domain/salary/aijobs/dollar-sign-currencies";
import type {
  CountryPay,
  PayNode,
  PayReference,
} from "@/domain/salary/reference/pay-reference-shape";
import type { PayPosting } from "@/domain/salary/verdict";
import { type ContractKind, contractKind, kindShift } from "./contract-kind";
import { minimumWageFloor } from "./minimum-wage";
import { densityOfT5, shareBelowT5 } from "./student-t";
import type { MarketGroup } from "./thresholds";

/** One part of the distribution of ln(US dollars a year): a Student t with 5 degrees of freedom. */
export interface Component {
  center: number;
  spread: number;
  weight: number;
}

/** How pay of one kind of job is distributed, by the currency it is posted in. */
export interface Market {
  /** In the country's own currency. */
  local: readonly Component[];
  /** In US dollars abroad, or in another currency that is not the country's own. */
  dollars: readonly Component[];
  other: readonly Component[];
  country: string | null;
  /** The country's own currency; `null` when the country is not known. */
  home: string | null;
  /** The country's own currency is written with "$". */
  hasDollarSign: boolean;
  /** So it is, and near enough to the US dollar that "$" is often read as that. */
  misreadsDollarSign: boolean;
  kind: ContractKind;
  /** ln US dollars a year of full-time work at the minimum wage; -Infinity where none is known. */
  floor: number;
  group: MarketGroup;
  /** Number of distinct ranges behind the node used. */
  n: number;
  path: string;
}

const worldNode: PayNode = [Math.log(100_000), 0.6, 0];

function findNode(posting: PayPosting, reference: PayReference): { path: string; node: PayNode } {
  const role = posting.role && reference.nodes[posting.role] ? posting.role : "world";
  const path = posting.level ? `${role}/${posting.level}` : role;
  return { path, node: reference.nodes[path] ?? reference.nodes["world"] ?? worldNode };
}

/** Spread of two independent sources together. */
function together(...spreads: number[]): number {
  return Math.hypot(...spreads);
}

/**
 * What is not known widens the market: without a role the title may be of any trade, which the
 * reference of AI and data work has not seen.
 */
const unknownRoleSpread = 0.25;

/** Executive pay is skewed more than the few ranges below the file's clip at 800,000 USD show. */
const executiveSpread = 0.25;

function abroad(
  node: PayNode,
  country: CountryPay,
  cell: PayNode | undefined,
): Pick<Market, "local" | "dollars" | "other"> {
  const poor = country.band === "middle" || country.band === "low";
  const own = cell
    ? { center: cell[0], spread: cell[1] }
    : {
        center: node[0] + country.local[0],
        spread: Math.max(country.local[1], node[1]),
      };
  const dollars = {
    center: node[0] + country.dollars[0],
    spread: Math.max(country.dollars[1], node[1]),
  };
  return {
    local: [
      { ...own, weight: poor ? 0.75 : 0.92 },
      { ...dollars, spread: together(dollars.spread, 0.3), weight: poor ? 0.25 : 0.08 },
    ],
    dollars: [
      { ...dollars, weight: poor ? 0.5 : 0.7 },
      { ...own, spread: together(own.spread, 0.2), weight: poor ? 0.5 : 0.3 },
    ],
    other: [
      { ...own, spread: together(own.spread, 0.3), weight: 0.6 },
      { ...dollars, spread: together(dollars.spread, 0.3), weight: 0.4 },
    ],
  };
}

function worldwide(node: PayNode): Pick<Market, "local" | "dollars" | "other"> {
  // Remote work offered to everybody is paid at US level or anywhere below it.
  const components = [
    { center: node[0], spread: together(node[1], 0.15), weight: 0.75 },
    { center: node[0] - 0.8, spread: 0.7, weight: 0.25 },
  ];
  return { local: components, dollars: components, other: components };
}

function atHome(node: PayNode): Pick<Market, "local" | "dollars" | "other"> {
  const own = { center: node[0], spread: node[1], weight: 1 };
  const other = [{ center: node[0] - 0.4, spread: together(node[1], 0.4), weight: 1 }];
  return { local: [own], dollars: [own], other };
}

function shiftAll(
  parts: Pick<Market, "local" | "dollars" | "other">,
  shift: number,
  extraSpread: number,
) {
  const move = (list: readonly Component[]) =>
    list.map(({ center, spread, weight }) => ({
      center: center + shift,
      spread: extraSpread ? together(spread, extraSpread) : spread,
      weight,
    }));
  return { local: move(parts.local), dollars: move(parts.dollars), other: move(parts.other) };
}

function partsOf(
  posting: PayPosting,
  country: CountryPay | undefined,
  found: { path: string; node: PayNode },
  cell: PayNode | undefined,
): Pick<Market, "local" | "dollars" | "other"> {
  if (posting.country === "US") return atHome(found.node);
  return country ? abroad(found.node, country, cell) : worldwide(found.node);
}

/** The drift is not trusted further than this many years from the reference. */
const mostYears = 6;

function yearsAfter(year: number, referenceYear: number): number {
  const years = Number.isFinite(year) ? year - referenceYear : 0;
  return Math.max(-mostYears, Math.min(mostYears, years));
}

/** Builds the market a posting is compared with. */
export function buildMarket(posting: PayPosting, reference: PayReference): Market {
  const found = findNode(posting, reference);
  const kind = contractKind(posting.employmentTypes);
  const place = posting.country ?? "";
  const country = reference.countries[place];
  const cell = reference.cells[`${found.path}/${place}`];
  const hasDollarSign = dollarSignCurrency(place) !== null;
  const years = yearsAfter(posting.year, reference.year);
  const { shift, spread } = kindShift(kind, country?.band ?? null);
  const unknown = posting.role ? 0 : unknownRoleSpread;
  const executive = posting.level === "executive" ? executiveSpread : 0;
  const extraSpread = together(spread, unknown, executive);
  return {
    ...shiftAll(
      partsOf(posting, country, found, cell),
      shift + years * reference.drift,
      extraSpread,
    ),
    country: posting.country,
    home: reference.currencies[place] ?? null,
    hasDollarSign,
    misreadsDollarSign: hasDollarSign && country?.band === "high",
    kind,
    floor: kind === "regular" ? minimumWageFloor(place, reference) : Number.NEGATIVE_INFINITY,
    group: place === "US" ? "us" : (country?.band ?? "unknown"),
    n: cell ? cell[2] : found.node[2],
    path: found.path,
  };
}

/** The components that pay in `currency` is compared with. */
export function componentsFor(market: Market, currency: string): readonly Component[] {
  if (currency === market.home) return market.local;
  return currency === "USD" ? market.dollars : market.other;
}

/** Density of a middle of `logUsd`, ln(US dollars a year). */
function density(components: readonly Component[], logUsd: number): number {
  let sum = 0;
  for (const { center, spread, weight } of components) {
    sum += (weight * densityOfT5((logUsd - center) / spread)) / spread;
  }
  return sum;
}

/** How much less believable pay below the minimum wage is. */
const belowFloor = 0.05;

/** Density of a middle as pay of this market, below the minimum wage hardly believed. */
export function likelihood(
  market: Market,
  components: readonly Component[],
  logUsd: number,
): number {
  const likely = density(components, logUsd);
  return logUsd < market.floor ? likely * belowFloor : likely;
}

/** Share of posted ranges whose middle lies below `logUsd`, 0 to 1. */
export function shareBelow(components: readonly Component[], logUsd: number): number {
  let sum = 0;
  for (const { center, spread, weight } of components) {
    sum += weight * shareBelowT5((logUsd - center) / spread);
  }
  return sum;
}

/** The middle of the heaviest component, US dollars a year: what sentences compare with. */
export function marketMiddleUsd(components: readonly Component[]): number {
  let middle = components[0];
  for (const component of components) {
    if (middle && component.weight > middle.weight) middle = component;
  }
  return Math.exp(middle?.center ?? 0);
}
