/** A size in words of a download list: `28.7 kB`, `2.2 MB`. */
export function sayBytes(bytes: number): string {
  const [unit, size] = bytes >= 1e6 ? ["MB", bytes / 1e6] : ["kB", bytes / 1e3];
  return `${size.toLocaleString("en-US", { maximumSignificantDigits: 3 })} ${unit}`;
}
