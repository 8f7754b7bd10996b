import type { CountCheck } from "./check-counts";
import { searchGoals } from "./goals";
import type { ClassFigures, SiteFigures } from "./measure-class";
import type { Latency } from "./measure-latency";
import type { SizeFigures } from "./measure-size";

/** The tables of one size: one search at a time, sixteen at a time, and the numbers' check. */
export function printSize({ size, classes, check, crowdCheck }: SizeFigures): string {
  return [
    `### ${size} listings`,
    printSingle(classes, size === "1M"),
    printCrowd(classes, size === "1M"),
    `Numbers of ${check.searches} searches compared with full counts. ${sayCheck("One at a time", check)} ${sayCheck("Eight at a time", crowdCheck)}`,
  ].join("\n\n");
}

/** What a page costs as the board grows. */
export function printGrowth(sizes: readonly SizeFigures[]): string {
  const names = sizes[0]?.classes.map(({ name }) => name) ?? [];
  const rows = names.map((name) => {
    const pages = sizes.map(({ classes }) => classes.find((row) => row.name === name)?.single.page);
    return `| ${name} | ${pages.map((page) => (page ? ms(page.p50Ms) : "")).join(" | ")} |`;
  });
  return [
    "### A page alone as the board grows (p50 ms)",
    [
      `| | ${sizes.map(({ size }) => size).join(" | ")} |`,
      `| --- |${sizes.map(() => " ---: |").join("")}`,
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

function printSingle(classes: readonly ClassFigures[], hasGoals: boolean): string {
  const rows = classes.map((given) => `| ${singleCells(given, hasGoals).join(" | ")} |`);
  const goal = hasGoals ? [" goals |", " --- |"] : ["", ""];
  return [
    `| one search at a time, ms p50/p95 (different searches) | page | page + total + facets | again in 10 s | SQLite FTS5 page | page + facets | factor |${goal[0]}`,
    `| --- | ---: | ---: | ---: | ---: | ---: | ---: |${goal[1]}`,
    ...rows,
  ].join("\n");
}

function singleCells({ name, different, single, sqlite }: ClassFigures, hasGoals: boolean) {
  const { page, first, again } = single;
  const factor = sqlite ? sqlite.whole.p50Ms / first.p50Ms : null;
  const yardstick =
    sqlite && factor !== null
      ? [pair(sqlite.page), pair(sqlite.whole), `${factor.toFixed(factor < 10 ? 1 : 0)} ×`]
      : ["–", "–", "–"];
  const judgement = hasGoals ? [judge(name, single, factor)] : [];
  return [`${name} (${different})`, ...[page, first, again].map(pair), ...yardstick, ...judgement];
}

function printCrowd(classes: readonly ClassFigures[], hasGoals: boolean): string {
  const goal = searchGoals.wholeCrowdP95Ms;
  const rows = classes.map(({ name, crowd: { page, first, again } }) => {
    const worst = Math.max(first.p95Ms, again.p95Ms);
    const verdict = hasGoals ? ` ${worst < goal ? "met" : `missed: < ${goal}`} |` : "";
    return `| ${name} | ${pair(page)} | ${pair(first)} | ${pair(again)} |${verdict}`;
  });
  return [
    `| sixteen at a time, ms p50/p95 | page | page + total + facets | again in 10 s |${hasGoals ? " goal |" : ""}`,
    `| --- | ---: | ---: | ---: |${hasGoals ? " --- |" : ""}`,
    ...rows,
  ].join("\n");
}

function judge(name: string, { page, first, again }: SiteFigures, factor: number | null): string {
  const { pageP95Ms, wholeP95Ms, timesSqlite } = searchGoals;
  const isSlow = factor !== null && name === "broad word, newest" && factor < timesSqlite;
  const missed = [
    page.p95Ms < pageP95Ms ? "" : `page < ${pageP95Ms}`,
    Math.max(first.p95Ms, again.p95Ms) < wholeP95Ms ? "" : `whole < ${wholeP95Ms}`,
    isSlow ? `${timesSqlite} ×` : "",
  ].filter(Boolean);
  return missed.length === 0 ? "met" : `missed: ${missed.join(", ")}`;
}

function sayCheck(when: string, check: CountCheck): string {
  const number = (value: number) => value.toLocaleString("en-US");
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  const goal = check.maxError <= searchGoals.aboutError ? "met" : "missed";
  return [
    `${when}: ${number(check.exact)} shown as exact, ${check.wrong} of them wrong`,
    `${number(check.atLeast)} shown as "at least", ${check.tooMany} of them too many`,
    `${number(check.about)} shown as "about", off by ${percent(check.meanError)} in the mean, ${percent(check.p95Error)} at p95, ${percent(check.maxError)} at most (goal ≤ ${percent(searchGoals.aboutError)}: ${goal}).`,
  ].join("; ");
}

function pair({ p50Ms, p95Ms }: Latency): string {
  return `${ms(p50Ms)}/${ms(p95Ms)}`;
}

function ms(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en-US");
}
