import type { BenchData } from "./load-ranges";
import type { BenchResult, BenchRow } from "./run-bench";
import { type Summary, summarise } from "./summarise";

function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return "";
  return (share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_cell, at) => (at === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

const summaryRows: { name: string; key: keyof Summary; goal: string }[] = [
  { name: "slips held, mean over the classes", key: "meanRecall", goal: "≥ 98.5" },
  { name: "truth among the first two repairs, mean", key: "meanRepair", goal: "≥ 95" },
  { name: "false holds, ordinary ranges", key: "falseHoldsOrdinary", goal: "≤ 0.3" },
  { name: "false holds, honest extremes", key: "falseHoldsExtremes", goal: "≤ 3" },
  { name: "false holds, low-pay countries", key: "falseHoldsLowPay", goal: "≤ 5" },
];

function printSummary(result: BenchResult): string {
  const { judges } = result;
  const summaries = judges.map(({ id }) => summarise(result, id));
  const rows = summaryRows.map(({ name, key, goal }) => [
    name,
    goal,
    ...summaries.map((summary) => percent(summary[key])),
  ]);
  return tableOf(["%", "goal", ...judges.map(({ name }) => name)], rows);
}

function printRows(result: BenchResult, rows: readonly BenchRow[], what: string): string {
  const cells = rows.map((row) => {
    const own = row.rates["salarium"];
    const others = result.judges.slice(1).map(({ id }) => percent(row.rates[id]?.held));
    const counts = [
      String(own?.n),
      percent(own?.held),
      percent(own?.noted),
      percent(own?.repaired),
    ];
    return [row.name, ...counts, ...others];
  });
  const head = [what, "n", "held", "noted or held", "repaired"];
  return tableOf([...head, ...result.judges.slice(1).map(({ name }) => name)], cells);
}

const groups: { name: string; group: BenchRow["group"] }[] = [
  { name: "The numbers by themselves", group: "structure" },
  { name: "Scale, both ends", group: "scale" },
  { name: "One end only", group: "one end" },
  { name: "Period", group: "period" },
  { name: "Currency", group: "currency" },
  { name: "Currencies too near to tell apart (not in the mean)", group: "near currency" },
  { name: "Untouched", group: "clean" },
];

/** All tables as Markdown: what docs/method.md holds between its markers. */
export function printTables(result: BenchResult, kind: BenchData["kind"]): string {
  const source =
    kind === "real"
      ? "Real ranges: the reference and the peers are fitted to one half of the public snapshot, slips are injected into the other half."
      : "Ranges drawn from the committed reference (the public snapshot was not at hand): this shows that the code works, not how good the method is.";
  const sections = groups.flatMap(({ name, group }) => {
    const rows = result.rows.filter((row) => row.group === group);
    return rows.length ? [`### ${name}`, printRows(result, rows, "class")] : [];
  });
  return [
    source,
    "Peers' columns are hold rates. “Repaired”: the truth is among the first two repairs.",
    printSummary(result),
    ...sections,
    "### By country group",
    printRows(result, result.countryGroups, "group"),
  ].join("\n\n");
}
