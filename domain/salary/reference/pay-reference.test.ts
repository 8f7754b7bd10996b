import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { z } from "zod";
import { levels } from "@/domain/role/level";
import { roleFamilies, roles } from "@/domain/role/taxonomy";
import { payPeriods } from "@/domain/salary/pay";
import { payReference } from "./pay-reference";
import { incomeBands } from "./pay-reference-shape";

const folder = resolve(process.cwd(), "domain/salary/reference");
const text = readFileSync(resolve(folder, "pay-reference.json"), "utf8");

const node = z.tuple([z.number(), z.number().positive(), z.int().min(0)]);
const shape = z.strictObject({
  builder: z.strictObject({ script: z.string(), version: z.string() }),
  source: z.strictObject({
    name: z.string(),
    url: z.url(),
    licence: z.literal("CC0-1.0"),
    date: z.iso.date(),
    rows: z.int(),
    distinctRanges: z.int(),
  }),
  incomeSource: z.strictObject({ name: z.string(), licence: z.string(), year: z.int() }),
  year: z.int(),
  drift: z.number(),
  nodes: z.record(z.string(), node),
  cells: z.record(z.string().regex(/^[a-z-]+\/[a-z]+\/[A-Z]{2}$/), node),
  families: z.record(z.string(), z.enum(roleFamilies)),
  countries: z.record(
    z.string().regex(/^[A-Z]{2}$/),
    z.strictObject({
      band: z.enum(incomeBands),
      income: z.int().positive().nullable(),
      local: node,
      dollars: node,
    }),
  ),
  bands: z.record(z.enum(incomeBands), z.strictObject({ local: node, dollars: node })),
  width: z.strictObject({
    equalShare: z.number(),
    logDensity: z.array(z.number()),
    binWidth: z.number(),
    tailSlope: z.number(),
    median: z.number(),
    p90: z.number(),
    n: z.int(),
  }),
});

test("the committed file has the shape the judge reads", () => {
  expect(() => shape.parse(JSON.parse(text))).not.toThrow();
});

test("every role has a node at every level, and every cell rests on five ranges or more", () => {
  for (const { slug } of roles) {
    expect(payReference.nodes[slug]).toBeDefined();
    for (const level of levels) expect(payReference.nodes[`${slug}/${level}`]).toBeDefined();
  }
  for (const [, , n] of Object.values(payReference.cells)) expect(n).toBeGreaterThanOrEqual(5);
});

test("pay rises with the level of a role", () => {
  for (const { slug } of roles) {
    const [entry, , senior] = levels.map((level) => payReference.nodes[`${slug}/${level}`]?.[0]);
    expect(senior).toBeGreaterThan(entry ?? Number.POSITIVE_INFINITY);
  }
});

test("it is small", () => {
  expect(gzipSync(text).length).toBeLessThan(300_000);
});

test("every country has a currency, every currency a rate, every minimum wage a known period", () => {
  const { currencies, rates, minimumWages } = payReference;
  for (const currency of Object.values(currencies))
    expect(rates.perUsd[currency]).toBeGreaterThan(0);
  for (const [country, wage] of Object.entries(minimumWages)) {
    expect(currencies[country]).toBe(wage.currency);
    expect(payPeriods).toContain(wage.period);
    expect(wage.from).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test("keys that nobody put in find nothing", () => {
  for (const record of [payReference.nodes, payReference.countries, payReference.rates.perUsd]) {
    expect((record as Record<string, unknown>)["constructor"]).toBeUndefined();
  }
});

const sharedRates = resolve(process.cwd(), "../shared/data/fx-usd-2026-09-29.json");
test.runIf(existsSync(sharedRates))("the rates are those of their source", () => {
  const source = JSON.parse(readFileSync(sharedRates, "utf8")) as {
    date: string;
    usd: Record<string, number>;
  };
  expect(payReference.rates.date).toBe(source.date);
  for (const [currency, rate] of Object.entries(payReference.rates.perUsd)) {
    const exact = source.usd[currency.toLowerCase()] ?? Number.NaN;
    expect(Math.abs(rate / exact - 1)).toBeLessThan(1e-5);
  }
});
