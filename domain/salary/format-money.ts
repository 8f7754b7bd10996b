const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const withCents = new Intl.NumberFormat("en-US", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** `decimals` is what a reader can still compare at a glance. */
const thousands = { size: 1e3, suffix: "K", decimals: 1 };
const trillions = { size: 1e12, suffix: "T", decimals: 2 };
const shortUnits = [
  thousands,
  { size: 1e6, suffix: "M", decimals: 2 },
  { size: 1e9, suffix: "B", decimals: 2 },
  trillions,
];

/**
 * Rounds a statistic to what its sample can carry, three significant digits by default:
 * 152,345 becomes 152,000. Zero and non-finite values come back as they are.
 */
export function roundToSignificant(value: number, digits = 3): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(digits));
}

/** Digits in groups of three, cents only where there are any: `1,250`, `23.50`, `−5`. */
export function formatAmount(amount: number): string {
  const text = Number.isInteger(amount) ? grouped.format(amount) : withCents.format(amount);
  return text.replace("-", "−");
}

/** `60K`, `62.5K`, `1.25M`; below a thousand the amount itself. Never scientific. */
export function formatShortAmount(amount: number): string {
  const size = Math.abs(amount);
  if (size < thousands.size) return formatAmount(amount);
  // The smallest unit that does not round to a thousand of itself: 999,960 is 1M, not 1000K.
  const unit = shortUnits.find(({ size: of, decimals }) => round(size / of, decimals) < 1000);
  const { size: unitSize, suffix, decimals } = unit ?? trillions;
  const sign = amount < 0 ? "−" : "";
  return `${sign}${grouped.format(round(size / unitSize, decimals))}${suffix}`;
}

/**
 * An amount with its currency in front: `USD 152,000`, short `USD 152K`.
 * @param amount in whole or fractional units of `currency`, not in cents
 * @param currency ISO 4217, upper case
 */
export function formatMoney(
  amount: number,
  currency: string,
  style: "full" | "short" = "full",
): string {
  return `${currency} ${style === "short" ? formatShortAmount(amount) : formatAmount(amount)}`;
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
