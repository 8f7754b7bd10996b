import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { CORPUS_SEED, makeCorpus } from "./corpus/corpus";
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
 * The address and mark of the database `salarium_bench_<size>` on a server: filled with the corpus of that
 * size on first use and kept. One that was made of another corpus or schema is made anew; its
 * comment says what it was made of.
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
    if (found?.mark === mark) return { url, mark };
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

/** What a database is made of: the schema, and rows as today's functions make them. */
function describeMaking(corpus: ReturnType<typeof makeCorpus>): string {
  const hash = createHash("sha256").update(`${CORPUS_SEED} ${corpus.size}`);
  for (const file of readdirSync("drizzle").sort()) {
    if (file.endsWith(".sql")) hash.update(readFileSync(join("drizzle", file)));
  }
  const rows = makeCorpusRows(corpus, { from: 0, to: SAMPLE, roleNames: new Map() });
  return hash.update(JSON.stringify(rows)).digest("hex");
}

function withDatabaseName(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
