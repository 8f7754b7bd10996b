/**
 * Measures search on generated listings (seeded), beside SQLite's full-text search on the same rows,
 * and checks the numbers it shows.
 *   npm run bench:search                      prints the tables for 10k, 100k and 1M listings
 *   … -- --sizes 10k,100k                     only these sizes
 *   … -- --load                               makes the databases and measures nothing
 *   … -- --write                              rewrites the tables in docs/performance.md
 * The databases `salarium_bench_<size>` are made on the server of DATABASE_URL, else on the
 * embedded one, and kept for the next run; the SQLite files are in DATA_DIR.
 */
import { parseArgs } from "node:util";
import { type BenchSize, ensureBenchDatabase, listingsOfSize } from "./search/bench-database";
import { openBenchServer } from "./search/bench-server";
import { measureSize, type SizeFigures } from "./search/measure-size";
import { printGrowth, printSize } from "./search/print-tables";
import { writeBetweenMarkers } from "./write-between-markers";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10k,100k,1M" },
    load: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").map((size) => {
  if (!(size in listingsOfSize)) throw new Error(`--sizes: ${size} is none of 10k, 100k, 1M.`);
  return size as BenchSize;
});
const say = (line: string) => process.stderr.write(`${line}\n`);

const server = await openBenchServer();
try {
  if (values.load) {
    for (const size of sizes) await ensureBenchDatabase(server.url, size, say);
  } else {
    await measure();
  }
} finally {
  await server.close();
}

async function measure(): Promise<void> {
  const figures: SizeFigures[] = [];
  const plan = { serverUrl: server.url, budgetMs: 4000, checkedOfClass: 2, say };
  for (const size of sizes) {
    const measured = await measureSize(size, plan);
    figures.push(measured);
    process.stdout.write(`${printSize(measured)}\n\n`);
  }
  const growth = printGrowth(figures);
  process.stdout.write(`${growth}\n`);
  const text = [...figures.map(printSize), growth].join("\n\n");
  if (values.write) writeBetweenMarkers("docs/performance.md", "bench:search", text);
}
