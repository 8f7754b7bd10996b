import postgres, { type Sql } from "postgres";
import { connect, type Database } from "@/db/connect";
import { seedRoles } from "@/db/fixtures/seed-roles";
import { readRoleNames } from "@/db/jobs/write-search-rows";
import { seedReference } from "@/db/salaries/seed-reference";
import { companies } from "@/db/schema/companies";
import { jobEligibleRegions } from "@/db/schema/job-eligible-regions";
import { jobPlaces } from "@/db/schema/job-places";
import { jobSearch } from "@/db/schema/job-search";
import { jobSkills } from "@/db/schema/job-skills";
import { jobs } from "@/db/schema/jobs";
import { foldPendingRows } from "@/db/search/fold-pending-rows";
import { copyRows } from "./copy-rows";
import { type Corpus, corpusNow } from "./corpus/corpus";
import { makeCorpusRows } from "./corpus-rows";
import { deferIndexes } from "./defer-indexes";

/** Listings copied in one go. */
const CHUNK = 10_000;
const TABLES = ["jobs", "job_places", "job_eligible_regions", "job_skills", "job_search"];

/** Fills a migrated, empty database with a corpus; `say` is told how far it is. */
export async function loadCorpus(
  url: string,
  corpus: Corpus,
  say: (line: string) => void,
): Promise<void> {
  const { db, close } = connect(url, { applicationName: "salarium-bench" });
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await seedRoles(db);
    await seedReference(db);
    await client.unsafe("set maintenance_work_mem = '256MB'; set synchronous_commit = off");
    const rebuildIndexes = await deferIndexes(client, TABLES);
    await copyCorpus({ db, client, corpus, say });
    say("building the indexes");
    await rebuildIndexes();
    say("counting what search counts beforehand");
    await foldPendingRows(db);
    await client.unsafe("vacuum (analyze)");
  } finally {
    await client.end();
    await close();
  }
}

async function copyCorpus({
  db,
  client,
  corpus,
  say,
}: {
  db: Database;
  client: Sql;
  corpus: Corpus;
  say: (line: string) => void;
}): Promise<void> {
  await copyRows(
    client,
    companies,
    corpus.companies.map((company, rank) => ({ id: rank + 1, ...company, createdAt: corpusNow })),
  );
  const roleNames = await readRoleNames(db);
  for (let from = 0; from < corpus.size; from += CHUNK) {
    const to = Math.min(corpus.size, from + CHUNK);
    await copyChunk(client, makeCorpusRows(corpus, { from, to, roleNames }));
    if (to % 100_000 === 0) say(`${to.toLocaleString("en-US")} listings copied`);
  }
  for (const table of ["jobs", "companies"]) {
    await client.unsafe(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    );
  }
}

async function copyChunk(client: Sql, rows: ReturnType<typeof makeCorpusRows>): Promise<void> {
  // The parents of these rows were copied just before: no reference needs to be looked up.
  await client.unsafe("set session_replication_role = replica");
  await copyRows(client, jobs, rows.jobs);
  await copyRows(client, jobPlaces, rows.places);
  await copyRows(client, jobEligibleRegions, rows.regions);
  await copyRows(client, jobSkills, rows.skills);
  // Search rows take their triggers along, which note what is to be counted beforehand.
  await client.unsafe("set session_replication_role = origin");
  await copyRows(client, jobSearch, rows.search);
}
