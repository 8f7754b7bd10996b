import type { FirstLoad } from "./first-load";
import type { Goal } from "./goals";
import type { Load, LoadRow } from "./measure-load";

/** Requests per second and times of every address: medians of the rounds. */
export function printLoads(
  rows: readonly LoadRow[],
  { connections, seconds, rounds }: Load,
): string {
  return [
    `| ${connections} connections, medians of ${rounds} rounds of ${seconds} s | requests/s | p50 ms | p95 ms | failed |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map(
      ({ what, requestsPerSecond, p50Ms, p95Ms, failed }) =>
        `| ${what} | ${requestsPerSecond} | ${p50Ms} | ${p95Ms} | ${failed} |`,
    ),
  ].join("\n");
}

/** What was wanted of the rows, and what came out. */
export function printGoals(goals: readonly Goal[]): string {
  return [
    "| goal | measured | met |",
    "| --- | ---: | --- |",
    ...goals.map(({ what, measured, met }) => `| ${what} | ${measured} | ${met ? "yes" : "no"} |`),
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
