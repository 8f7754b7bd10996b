import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

const folder = resolve(import.meta.dirname, "../../../domain/salary/reference");
const files = [
  "pay-reference.json",
  "exchange-rates.json",
  "country-currencies.json",
  "minimum-wages.json",
];

/** What a verdict has to load: time to read and parse, the best of five, and size compressed. */
export function weighReference(): { loadMs: number; gzipBytes: number } {
  const texts = files.map((file) => readFileSync(resolve(folder, file), "utf8"));
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (const file of files) JSON.parse(readFileSync(resolve(folder, file), "utf8"));
    return performance.now() - started;
  });
  return {
    loadMs: Number(Math.min(...times).toFixed(2)),
    gzipBytes: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
  };
}
