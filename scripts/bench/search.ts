/**
 * Measures search on generated listings (seeded), beside SQLite's full-text search on the same rows.
 *   npm run bench:search                      prints the tables for 10k, 100k and 1M listings
 *   … -- --sizes 10k,100k                     only these sizes
 * The databases `salarium_bench_<size>` are made on the server of DATABASE_URL, else on the
 * embedded one, and kept for the next run.
 */
import { parseArgs } from "node:util";
import { openSiteDatabase } from "../cli/site-database";
import { type BenchSize, ensureBenchDatabase, listingsOfSize } from "./search/bench-database";

const { values } = parseArgs({ options: { sizes: { type: "string", default: "10k,100k,1M" } } });
const sizes = values.sizes.split(",").map((size) => {
  if (!(size in listingsOfSize)) throw new Error(`--sizes: ${size} is none of 10k, 100k, 1M.`);
  return size as BenchSize;
});
const say = (line: string) => process.stderr.write(`${line}\n`);

const site = await openSiteDatabase();
try {
  for (const size of sizes) await ensureBenchDatabase(site.url, size, say);
} finally {
  await site.close();
}
