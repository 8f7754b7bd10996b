import type { FirstLoad } from "./first-load";
import type { LoadResult } from "./measure-load";

export type LoadRow = { what: string } & LoadResult;

/** Requests per second and times of every address, beside the first row as yardstick. */
export function printLoads(
  rows: readonly LoadRow[],
  { connections, seconds }: { connections: number; seconds: number },
): string {
  const yardstick = rows[0]?.requestsPerSecond ?? 1;
  return [
    `| ${connections} connections, ${seconds} s each | requests/s | of the first row | p50 ms | p95 ms | failed |`,
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(({ what, requestsPerSecond, p50Ms, p95Ms, failed }) => {
      const share = ((100 * requestsPerSecond) / yardstick).toFixed(1);
      return `| ${what} | ${requestsPerSecond} | ${share} % | ${p50Ms} | ${p95Ms} | ${failed} |`;
    }),
  ].join("\n");
}

/** What a first visit of each page downloads. */
export function printFirstLoads(rows: readonly ({ path: string } & FirstLoad)[]): string {
  return [
    "| first visit, kB (gzip; fonts as they are) | HTML | JavaScript | CSS | preloaded fonts |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map(
      ({ path, htmlKb, scriptsKb, stylesKb, fontsKb }) =>
        `| \`${path}\` | ${htmlKb} | ${scriptsKb} | ${stylesKb} | ${fontsKb} |`,
    ),
  ].join("\n");
}
