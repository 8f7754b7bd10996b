/**
 * Measures salary statistics on made-up observations (seeded), beside `percentile_cont` on the same
 * rows in the same run.
 *   npm run bench:salaries                  five million observations
 *   … -- --observations 200000              fewer
 *   … -- --write                            rewrites the table in docs/performance.md
 * The database `salarium_bench_salaries_<count>` is made on the server of DATABASE_URL, else on the
 * embedded one, and kept for the next run.
 */
import { parseArgs } from "node:util";
import { connect } from "@/db/connect";
import { foldSalaryChanges } from "@/db/salaries/fold-salary-changes";
import { verifyRollups } from "@/db/salaries/verify-rollups";
import { ensureSalaryDatabase } from "./salaries/ensure-database";
import { measureFlips } from "./salaries/flip-observations";
import { measureCells } from "./salaries/measure-cells";
import { pickCells } from "./salaries/pick-cells";
import { printFigures } from "./salaries/print-figures";
import { openBenchServer } from "./search/bench-server";
import { writeBetweenMarkers } from "./write-between-markers";

const CELLS_A_CLASS = 200;

const { values } = parseArgs({
  options: {
    observations: { type: "string", default: "5000000" },
    write: { type: "boolean", default: false },
  },
});
const count = Number(values.observations);
if (!Number.isInteger(count) || count < 1000) {
  throw new Error(`--observations: ${values.observations} is no whole number from 1,000 on.`);
}

const server = await openBenchServer();
try {
  const url = await ensureSalaryDatabase(server.url, count, (line) =>
    process.stderr.write(`${line}\n`),
  );
  const { db, close } = connect(url, { applicationName: "salarium-bench", maxConnections: 16 });
  try {
    await foldSalaryChanges(db);
    const cells = await measureCells(db, await pickCells(db, CELLS_A_CLASS));
    const flips = await measureFlips(db);
    const verified = await verifyRollups(db);
    const text = printFigures({ count, cells, flips, verified });
    process.stdout.write(`${text}\n`);
    if (values.write) writeBetweenMarkers("docs/performance.md", "bench:salaries", text);
  } finally {
    await close();
  }
} finally {
  await server.close();
}
