import { join } from "node:path";
import Sqlite from "libsql";
import postgres from "postgres";
import { connect, type Database } from "@/db/connect";
import { dataDir } from "../../cli/site-database";
import { type BenchSize, ensureBenchDatabase, listingsOfSize } from "./bench-database";
import { type CountCheck, checkCounts, countAll } from "./check-counts";
import { makeCorpus } from "./corpus/corpus";
import { type ClassFigures, measureClass } from "./measure-class";
import type { QueryClass } from "./queries/bench-query";
import { makeQueryClasses } from "./queries/query-classes";
import { readSiteQuery, readWhole, type SiteQuery } from "./site-search";
import { ensureSqliteFile } from "./sqlite/load-sqlite";
import type { Codes } from "./sqlite/search-sqlite";

export type SizeFigures = {
  size: BenchSize;
  classes: ClassFigures[];
  check: CountCheck;
  crowdCheck: CountCheck;
};

type Plan = {
  serverUrl: string;
  /** Most time for one figure; slow searches are asked less often. */
  budgetMs: number;
  /** Searches of each class whose numbers are counted again. */
  checkedOfClass: number;
  say: (line: string) => void;
};

const SEEDS = { measured: 1, crowd: 2, warmUp: 3 };
const WARM_UP_SEARCHES = 6;
/** Counts asked for together: the site counts in a hurry then. */
const CROWD = 8;

/** Measures every class of searches at one size, and checks the numbers shown. */
export async function measureSize(size: BenchSize, plan: Plan): Promise<SizeFigures> {
  const { serverUrl, say, budgetMs } = plan;
  const { url, mark } = await ensureBenchDatabase(serverUrl, size, say);
  const corpus = makeCorpus(listingsOfSize[size]);
  // As many connections as the site keeps.
  const { db, close } = connect(url, { applicationName: "salarium-bench" });
  const file = join(dataDir(), "bench", `${size}-${mark.slice(0, 12)}.sqlite`);
  const codes = await readCodes(url, (client) => ensureSqliteFile(file, { client, corpus, say }));
  const sqlite = new Sqlite(file, { readonly: true });
  sqlite.exec("pragma cache_size = -1000000; pragma mmap_size = 8000000000;");
  try {
    await warmUp(db, makeQueryClasses(corpus, SEEDS.warmUp));
    const fresh = makeQueryClasses(corpus, SEEDS.crowd);
    const measured = { db, sqlite: { file: sqlite, codes }, budgetMs, seed: SEEDS.measured };
    const classes: ClassFigures[] = [];
    const checked: SiteQuery[] = [];
    for (const [at, given] of makeQueryClasses(corpus, SEEDS.measured).entries()) {
      say(`${size}: ${given.name}`);
      classes.push(await measureClass(given, fresh[at] ?? given, measured));
      for (const query of given.queries.slice(0, plan.checkedOfClass)) {
        checked.push(await readSiteQuery(db, query, 1));
      }
    }
    say(`${size}: counting ${checked.length} searches again`);
    const counted = await countAll(db, checked);
    const check = await checkCounts(db, counted, { atOnce: 1, say });
    const crowdCheck = await checkCounts(db, counted, { atOnce: CROWD, say });
    return { size, classes, check, crowdCheck };
  } finally {
    sqlite.close();
    await close();
  }
}

/** Reads index and tables into memory, and lets the connections meet their statements. */
async function warmUp(db: Database, classes: readonly QueryClass[]): Promise<void> {
  for (const { queries } of classes) {
    const few = queries.slice(0, WARM_UP_SEARCHES);
    await Promise.all(few.map(async (query) => readWhole(db, await readSiteQuery(db, query, 1))));
  }
}

/** Lets `prepare` fill the yardstick, and reads the codes its rows have. */
async function readCodes(
  url: string,
  prepare: (client: postgres.Sql) => Promise<void>,
): Promise<Codes> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await prepare(client);
    const roles = await client<{ slug: string; code: number }[]>`select slug, code from roles`;
    const companies = await client<{ slug: string; id: string }[]>`select slug, id from companies`;
    return {
      roles: new Map(roles.map(({ slug, code }) => [slug, code])),
      companies: new Map(companies.map(({ slug, id }) => [slug, Number(id)])),
    };
  } finally {
    await client.end();
  }
}
