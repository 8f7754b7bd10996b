import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "libsql";
import type { Sql } from "postgres";
import { htmlToText } from "@/db/jobs/sanitise-description";
import type { JobDraft } from "@/domain/job/job-draft";
import { findRole } from "@/domain/role/taxonomy";
import { tokenise } from "@/domain/search/tokenise";
import type { Corpus } from "../corpus/corpus";

/**
 * Makes the same listings a SQLite database, the way one would who wants its full-text search to
 * be fast: rows numbered by the day posted, so that the index itself gives the newest first; words
 * as the site reads them; facet values of a listing in narrow tables.
 */
const schema = `
  pragma page_size = 8192;
  pragma journal_mode = off;
  pragma synchronous = off;
  create table jobs (id integer primary key, job_id integer not null, role integer, level integer,
    workplace integer, employment integer not null, company integer not null, pay integer);
  create table job_places (job integer, place text, primary key (place, job)) without rowid;
  create table job_skills (job integer, skill text, primary key (skill, job)) without rowid;
  create table places_of_job (job integer, place text, primary key (job, place)) without rowid;
  create table skills_of_job (job integer, skill text, primary key (job, skill)) without rowid;
  create virtual table words using fts5(title, description, content='',
    tokenize = "unicode61 remove_diacritics 0 tokenchars '+#'");
`;
const indexes = `
  insert into job_places (job, place) select job, place from places_of_job order by place, job;
  insert into job_skills (job, skill) select job, skill from skills_of_job order by skill, job;
  create index jobs_role on jobs (role, id);
  create index jobs_level on jobs (level, id);
  create index jobs_workplace on jobs (workplace, id);
  create index jobs_company on jobs (company, id);
  create index jobs_pay on jobs (pay, id);
  insert into words (words) values ('optimize');
  analyze;
`;

/** Keeps a phrase from matching across two sections; no word of a listing. */
const betweenSections = "+++";

type SearchRow = {
  id: number;
  role_code: number | null;
  level_code: number | null;
  workplace_code: number | null;
  employment_mask: number;
  company_id: number;
  annual_usd_max: number | null;
  countries: string[];
  skill_slugs: string[];
};

/** Reads the search rows of a bench database into a SQLite file, unless it is there. */
export async function ensureSqliteFile(
  file: string,
  { client, corpus, say }: { client: Sql; corpus: Corpus; say: (line: string) => void },
): Promise<void> {
  if (existsSync(file)) return;
  say(`${file}: making it`);
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  const sqlite = new Sqlite(draft);
  sqlite.exec(schema);
  const insert = prepareInserts(sqlite, corpus);
  sqlite.exec("begin");
  let id = 0;
  const rows = client<SearchRow[]>`
    select job_id::float8 as id, role_code, level_code, workplace_code, employment_mask,
      company_id::float8 as company_id, annual_usd_max, countries, skill_slugs
    from job_search order by posted_at, job_id`;
  for await (const batch of rows.cursor(5000)) {
    for (const row of batch) insert(++id, row);
  }
  sqlite.exec("commit");
  sqlite.exec(indexes);
  sqlite.close();
  renameSync(draft, file);
}

function prepareInserts(sqlite: Sqlite.Database, corpus: Corpus) {
  const job = sqlite.prepare("insert into jobs values (?, ?, ?, ?, ?, ?, ?, ?)");
  const words = sqlite.prepare("insert into words (rowid, title, description) values (?, ?, ?)");
  const places = sqlite.prepare("insert into places_of_job values (?, ?)");
  const skills = sqlite.prepare("insert into skills_of_job values (?, ?)");
  return (id: number, row: SearchRow) => {
    job.run(id, row.id, ...facetValues(row));
    words.run(id, ...indexedWords(corpus.draw(row.id - 1).draft));
    for (const place of row.countries) places.run(id, place);
    for (const skill of row.skill_slugs) skills.run(id, skill);
  };
}

function facetValues(row: SearchRow) {
  const { role_code, level_code, workplace_code, employment_mask, company_id } = row;
  const codes = [role_code, level_code, workplace_code, employment_mask, company_id];
  return [...codes, row.annual_usd_max];
}

/** The words of the title with all that stands with it in the site's index, and of the text. */
function indexedWords(draft: JobDraft): [title: string, description: string] {
  const role = draft.role === null ? null : findRole(draft.role);
  const skills = draft.skills.map(({ name }) => name);
  const sections = [draft.title, draft.company.name, role?.name ?? "", ...skills];
  const title = sections.map(sayWords).join(` ${betweenSections} `);
  return [title, sayWords(htmlToText(draft.description))];
}

function sayWords(text: string): string {
  return tokenise(text).join(" ");
}
