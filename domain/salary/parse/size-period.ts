import type { PayPeriod } from "@/domain/salary/pay";

/** The sizes at which an amount without a period reads as pay per hour, month or year. */
interface SizeBands {
  hourBelow: number;
  monthFrom: number;
  yearFrom: number;
}

function bands(hourBelow: number, monthFrom: number, yearFrom: number): SizeBands {
  return { hourBelow, monthFrom, yearFrom };
}

/** US dollars and currencies of about their value; also where no currency is known. */
const commonBands = bands(250, 500, 10_000);

/** Set by what full-time work pays in the market, and by whether the market quotes months. */
const bandsByCurrency: ReadonlyMap<string, SizeBands> = new Map([
  ["INR", bands(0, 2_000, 100_000)],
  ["NOK", bands(1_500, 10_000, 100_000)],
  ["SEK", bands(1_500, 8_000, 150_000)],
  ["DKK", bands(1_500, 8_000, 100_000)],
  ["ISK", bands(20_000, 150_000, 3_000_000)],
  ["JPY", bands(10_000, 50_000, 1_000_000)],
  ["RUB", bands(3_000, 10_000, 1_000_001)],
  ["PLN", bands(500, 1_500, 60_001)],
  ["CZK", bands(2_500, 8_000, 300_000)],
  ["HUF", bands(25_000, 80_000, 5_000_000)],
  ["RON", bands(300, 1_000, 60_000)],
  ["BGN", bands(200, 600, 30_000)],
  ["UAH", bands(1_500, 4_000, 400_000)],
  ["KZT", bands(15_000, 50_000, 5_000_000)],
  ["TRY", bands(1_000, 5_000, 500_000)],
  ["ILS", bands(400, 2_000, 80_000)],
  ["AED", bands(300, 1_000, 80_000)],
  ["SAR", bands(300, 1_000, 80_000)],
  ["QAR", bands(300, 1_000, 80_000)],
  ["ZAR", bands(1_500, 3_000, 150_000)],
  ["EGP", bands(500, 2_000, 300_000)],
  ["NGN", bands(10_000, 20_000, 3_000_000)],
  ["KES", bands(3_000, 8_000, 700_000)],
  ["PKR", bands(3_000, 10_000, 1_000_000)],
  ["BDT", bands(1_500, 5_000, 500_000)],
  ["LKR", bands(3_000, 15_000, 1_500_000)],
  ["SGD", bands(250, 500, 25_000)],
  ["HKD", bands(1_000, 3_000, 150_000)],
  ["TWD", bands(1_500, 10_000, 300_000)],
  ["CNY", bands(600, 1_500, 80_000)],
  ["KRW", bands(100_000, 500_000, 10_000_000)],
  ["MYR", bands(200, 800, 40_000)],
  ["THB", bands(1_500, 5_000, 350_000)],
  ["PHP", bands(1_500, 5_000, 300_000)],
  ["IDR", bands(300_000, 500_000, 80_000_000)],
  ["VND", bands(500_000, 1_000_000, 150_000_000)],
  ["BRL", bands(400, 800, 50_000)],
  ["MXN", bands(800, 3_000, 200_000)],
  ["ARS", bands(20_000, 80_000, 10_000_000)],
  ["CLP", bands(50_000, 150_000, 8_000_000)],
  ["COP", bands(150_000, 500_000, 30_000_000)],
  ["PEN", bands(150, 700, 40_000)],
  ["CRC", bands(20_000, 100_000, 5_000_000)],
]);

export interface SizeReading {
  period: PayPeriod | null;
  /** Another period that the size allows. */
  other: PayPeriod | null;
}

/** Sizes up to this part of the yearly bound, or above it, are plain. */
const doubtfulShare = 0.5;

/**
 * The plain reading by size of an amount whose period is not written; `null` where the size
 * does not settle it. A monthly reading close to the yearly bound names the year as the other.
 */
export function periodBySize(amount: number, currency: string | null): SizeReading {
  const { hourBelow, monthFrom, yearFrom } = bandsByCurrency.get(currency ?? "") ?? commonBands;
  if (amount >= yearFrom) return { period: "year", other: null };
  if (amount >= monthFrom) {
    return { period: "month", other: amount >= yearFrom * doubtfulShare ? "year" : null };
  }
  if (amount < hourBelow && amount > 0) return { period: "hour", other: null };
  return { period: null, other: null };
}
