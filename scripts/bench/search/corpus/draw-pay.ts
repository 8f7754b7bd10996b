import type { DraftPay } from "@/domain/job/job-draft";
import type { Level } from "@/domain/role/level";
import { convertCurrency } from "@/domain/salary/exchange-rates";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import type { CorpusCity } from "./places";

/** Of the listings post no pay. */
const SHARE_WITHOUT = 0.3;
const levelFactors: Record<Level, number> = { entry: 0.65, mid: 0.9, senior: 1.2, executive: 1.7 };
/** Hours, days, weeks, months paid in a year of work. */
const unitsAYear = { year: 1, month: 12, hour: 2080 } as const;

type PaidJob = { rolePay: number; level: Level | null; city: CorpusCity };

/** Posted pay that looks like pay: a range around what role, level and country usually pay. */
export function drawPay({ rolePay, level, city }: PaidJob, random: () => number): DraftPay | null {
  if (random() < SHARE_WITHOUT) return null;
  // The sum of three draws is near enough to a bell.
  const noise = Math.exp((random() + random() + random() - 1.5) * 0.5);
  const annualUsd = rolePay * (level === null ? 1 : levelFactors[level]) * city.payLevel * noise;
  const currency = random() < 0.04 ? "USD" : city.currency;
  const annual = convertCurrency(annualUsd, "USD", currency, currentExchangeRates) ?? annualUsd;
  const period = drawPeriod(random());
  const low = roundPay(annual / unitsAYear[period]);
  const high = roundPay((annual * (1.1 + random() * 0.5)) / unitsAYear[period]);
  return { text: null, min: low, max: Math.max(low, high), currency, period };
}

function drawPeriod(draw: number): keyof typeof unitsAYear {
  if (draw < 0.05) return "hour";
  return draw < 0.08 ? "month" : "year";
}

/** To two digits, as pay is posted. */
function roundPay(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / unit) * unit;
}
