import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type PayCase, readCaseTable } from "./parse/cases/case-table";
import { parseSalary } from "./parse-salary";

const folder = "domain/salary/parse/cases";
const tables = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const labelled = join("..", "shared", "data", "strings-dev.jsonl");

function read({ text, country }: Pick<PayCase, "text" | "country">) {
  const parsed = parseSalary(text, { country });
  if (parsed.kind === "refused") return { kind: parsed.kind };
  const { kind, min, max, currency, period } = parsed;
  return { kind, min, max, currency, period };
}

describe.each(tables)("%s", (name) => {
  test.each(
    readCaseTable(readFileSync(join(folder, name), "utf8")).map(
      (one): [string, string, PayCase] => [one.section, one.text, one],
    ),
  )("%s: %s", (_section, _text, one) => {
    expect(read(one)).toEqual(one.expect);
  });
});

const everyCase = tables.flatMap((name) => readCaseTable(readFileSync(join(folder, name), "utf8")));

test.each([
  ["a name before it", (text: string) => `Acme Corp | ${text}`],
  ["an address behind it", (text: string) => `${text} | https://acme.example/jobs/42`],
  ["a sentence before it", (text: string) => `We are hiring. ${text}`],
  ["a sentence behind it", (text: string) => `${text}. We are a team of 12.`],
])("a statement reads the same with %s", (_name, surround) => {
  for (const one of everyCase) {
    expect(read({ ...one, text: surround(one.text) }), surround(one.text)).toEqual(one.expect);
  }
});

test.runIf(existsSync(labelled))("reads 99 % of the labelled strings right", () => {
  const lines = readFileSync(labelled, "utf8").trim().split("\n");
  const rows = lines.map((line): PayCase => JSON.parse(line));
  const wrong = rows.filter((row) => JSON.stringify(read(row)) !== JSON.stringify(row.expect));
  expect(wrong.length / rows.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
});

test("the country is read in either case of letters", () => {
  expect(read({ text: "$90k", country: "au" })).toEqual(read({ text: "$90k", country: "AU" }));
});
