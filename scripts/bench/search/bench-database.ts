import { createHash } from "node:crypto";
import postgres from "postgres";
import { connect } from "@/db/connect";
import { migrateDatabase, NewerDatabaseError } from "@/db/migrate";
import { foldPendingRows } from "@/db/search/fold-pending-rows";
import { CORPUS_SEED, type Corpus, makeCorpus } from "./corpus/corpus";
import { makeCorpusRows } from "./corpus-rows";
import { loadCorpus } from "./load-corpus";

/** Listings that stand for all of a corpus in its mark. */
const SAMPLE = 200;

export type BenchSize = "10k" | "100k" | "1M";
export const listingsOfSize: Record<BenchSize, number> = {
  "10k": 10_000,
  "100k": 100_000,
  "1M": 1_000_000,
};

/**
 * The address and mark of the database `salarium_bench_<size>` on a server: filled with the corpus
 * of that size on first use and kept. One that was made of other rows, or is newer than this
 * release, is made anew; its comment says what it was made of.
 */
export async function ensureBenchDatabase(
  serverUrl: string,
  size: BenchSize,
  say: (line: string) => void,
): Promise<{ url: string; mark: string }> {
  const name = `salarium_bench_${size.toLowerCase()}`;
  const url = withDatabaseName(serverUrl, name);
  const corpus = makeCorpus(listingsOfSize[size]);
  const mark = describeMaking(corpus);
  const client = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    const [found] = await client<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${name}`;
    if (found?.mark === mark && (await bringUpToDate(url))) return { url, mark };
    say(`${name}: making ${corpus.size.toLocaleString("en-US")} listings`);
    await client.unsafe(`drop database if exists ${name} with (force)`);
    await client.unsafe(`create database ${name}`);
    await migrateDatabase(url);
    await loadCorpus(url, corpus, (line) => say(`${name}: ${line}`));
    await client.unsafe(`comment on database ${name} is '${mark}'`);
    return { url, mark };
  } finally {
    await client.end();
  }
}

/** Runs the migrations that are new, as on a site; `false` when the database knows others. */
async function bringUpToDate(url: string): Promise<boolean> {
  try {
    await migrateDatabase(url);
  } catch (error) {
    if (error instanceof NewerDatabaseError) return false;
    throw error;
  }
  const { db, close } = connect(url, { applicationName: "salarium-bench" });
  try {
    await foldPendingRows(db);
  } finally {
    await close();
  }
  return true;
}

/** What a database is made of: rows as today's functions make them. */
function describeMaking(corpus: Corpus): string {
  const rows = makeCorpusRows(corpus, { from: 0, to: SAMPLE, roleNames: new Map() });
  return createHash("sha256")
    .update(`${CORPUS_SEED} ${corpus.size} ${JSON.stringify(rows)}`)
    .digest("hex");
}

function withDatabaseName(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
