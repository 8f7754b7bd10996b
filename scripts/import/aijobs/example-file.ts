import { aijobsColumns } from "@/domain/salary/aijobs/parse-row";

const titles = ["Data Engineer", "Data Scientist", "Data Analyst"];
const levels = ["EN", "MI", "SE"];
const countries = ["US", "US", "US", "GB"];

/** Rows of a made-up file in the format of aijobs.net: twins, repeats, single rows, doubts. */
export function exampleRows(ranges: number): string[] {
  // A fixed sequence (Park and Miller), so that the same call gives the same file.
  let state = 42;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const rows: string[] = [];
  for (let at = 0; at < ranges; at += 1) {
    const level = draw(3);
    const country = countries[draw(countries.length)] ?? "US";
    const low = 60_000 + level * 30_000 + draw(40) * 1000;
    const high = Math.round((low * (120 + draw(60))) / 100);
    const year = 2022 + draw(4);
    const known = [year, levels[level], "FT", titles[draw(titles.length)]];
    const place = [country, draw(2) * 100, country, "M"];
    const twin = (amount: number) => [...known, amount, "USD", amount, ...place].join(",");
    rows.push(twin(high));
    if (at % 25 !== 0) rows.push(twin(low));
    if (at % 10 === 0 && at % 25 !== 0) rows.push(twin(high), twin(low));
  }
  rows.push("2024,SE,FT,Data Engineer,160000,USD,160000,CA,0,CA,M");
  rows.push("2024,SE,FT,Data Engineer,110000,USD,110000,CA,0,CA,M");
  rows.push("2021,SE,FT,Data Engineer,130000,USD,130000,US,0,US,M");
  return rows;
}

/** The rows as a file, header first. */
export function exampleFile(rows: readonly string[]): string {
  return [aijobsColumns.join(","), ...rows, ""].join("\n");
}
