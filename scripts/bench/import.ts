/**
 * Measures how fast listings are imported, beside a bare COPY of the same finished rows.
 *   npm run bench:import                      20,000 listings
 *   … -- --listings 100000 --rounds 1
 *   … -- --write                              rewrites the table in docs/performance.md
 * Works in a database `salarium_bench_import` on the server of DATABASE_URL, else on the embedded
 * one, which is made anew.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { connect } from "@/db/connect";
import { importJobs, type JobImportTally } from "@/db/jobs/import-jobs";
import { readPostings } from "../import/jobposting/read-postings";
import { openBenchServer } from "./search/bench-server";
import { type Corpus, corpusNow, makeCorpus } from "./search/corpus/corpus";
import { searchGoals } from "./search/goals";
import { copyFinishedRows, saveFinishedRows } from "./search/import/copy-back";
import { makeFreshDatabase } from "./search/import/fresh-database";
import { writePosting } from "./search/import/to-posting";
import { writeBetweenMarkers } from "./write-between-markers";

const { values } = parseArgs({
  options: {
    listings: { type: "string", default: "20000" },
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const listings = Number(values.listings);
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "salarium-import-"));
const file = join(folder, "jobs.ndjson");
const server = await openBenchServer();
try {
  await writeFeed(makeCorpus(listings));
  const imports: Awaited<ReturnType<typeof measureImport>>[] = [];
  const copies: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    imports.push(await measureImport(await makeFreshDatabase(server.url)));
    copies.push(await measureCopy(await makeFreshDatabase(server.url)));
  }
  const [fastest] = imports.sort((a, b) => a.seconds - b.seconds);
  if (!fastest) throw new Error("--rounds must be 1 or more.");
  const text = printTable(fastest, Math.min(...copies));
  process.stdout.write(`${text}\n`);
  if (values.write) writeBetweenMarkers("docs/performance.md", "bench:import", text);
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

async function writeFeed(corpus: Corpus): Promise<void> {
  const lines = function* () {
    for (let number = 0; number < corpus.size; number += 1) {
      yield `${writePosting(corpus.draw(number).draft)}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

async function measureImport(url: string): Promise<{ tally: JobImportTally; seconds: number }> {
  const { db, close } = connect(url, { applicationName: "salarium-bench" });
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const start = performance.now();
    const tally = await importJobs(db, {
      rows: readPostings(createReadStream(file, "utf8"), { now: corpusNow }),
      now: corpusNow,
      reason: "imported from jobs.ndjson",
      onRefused: ({ line, reason }) => process.stderr.write(`line ${line}: ${reason}\n`),
    });
    const seconds = (performance.now() - start) / 1000;
    await saveFinishedRows(client, folder);
    return { tally, seconds };
  } finally {
    await client.end();
    await close();
  }
}

async function measureCopy(url: string): Promise<number> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await copyFinishedRows(client, folder);
  } finally {
    await client.end();
  }
}

function printTable(
  { tally, seconds }: { tally: JobImportTally; seconds: number },
  copySeconds: number,
): string {
  const rate = (spent: number) => Math.round(listings / spent).toLocaleString("en-US");
  const part = copySeconds / seconds;
  const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
  const goal = searchGoals.importShare;
  return [
    `| ${listings.toLocaleString("en-US")} listings, fastest of ${rounds} | seconds | listings/s | of COPY |`,
    "| --- | ---: | ---: | ---: |",
    `| COPY of the finished rows, one transaction | ${copySeconds.toFixed(1)} | ${rate(copySeconds)} | 100 % |`,
    `| import of JobPostings, pay judged (${tally.created.toLocaleString("en-US")} created, ${tally.held.toLocaleString("en-US")} held, ${tally.refused} refused) | ${seconds.toFixed(1)} | ${rate(seconds)} | ${percent(part)} |`,
    "",
    `Goal: ${percent(goal)} of COPY; ${part >= goal ? "met" : "missed"}.`,
  ].join("\n");
}
