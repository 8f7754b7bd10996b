import { parse } from "csv-parse/sync";
import countryCodes from "./country-codes.json" with { type: "json" };

const alpha2 = new Map<string, string>(Object.entries(countryCodes));

/**
 * Reads gross national income per head (PPP dollars) by two-letter country code from the World
 * Bank's table: the newest year each country has, five years back at most.
 */
export function readIncome(csv: string): { year: number; income: Record<string, number> } {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  const years = Object.keys(rows[0] ?? {}).filter((column) => /^\d{4}$/.test(column));
  const year = Math.max(...years.map(Number));
  const income: Record<string, number> = {};
  for (const row of rows) {
    const country = alpha2.get(row["alpha3"] ?? "");
    if (!country) continue;
    for (let back = 0; back <= 5; back += 1) {
      const value = Number(row[String(year - back)]);
      if (value > 0) {
        income[country] = Math.round(value);
        break;
      }
    }
  }
  return { year, income };
}
