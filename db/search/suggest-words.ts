import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { searchJobs } from "@/db/jobs/search-jobs";
import { companies } from "@/db/schema/companies";
import { jobSearch, searchLexemes } from "@/db/schema/job-search";
import { searchMarks } from "@/db/schema/search-marks";
import { searchTerms } from "@/db/schema/search-terms";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { type KnownWords, type WordFacts, wordLimits } from "@/domain/search/known-words";
import { everything } from "@/domain/search/search-criteria";
import { parseTextQuery } from "@/domain/search/text-query";
import { findAlikeWords } from "./suggest-alike-words";
import { toWordArray } from "./to-word-array";

/** The words of published listings, for `readSpelling`. */
export function suggestWords(db: Database): KnownWords {
  return {
    describe: (words) => describeWords(db, words),
    findAlike: (words) => findAlikeWords(db, words),
    count: (words) => countWords(db, words),
    hasResults: (text) => hasResults(db, text),
  };
}

/**
 * The dictionary has words of titles, and a little later than the listings. A word that is rare in
 * it may be frequent in descriptions and so be a mark; the listings of the others are counted, as
 * far as it matters.
 */
async function describeWords(
  db: Database,
  words: readonly string[],
): Promise<Map<string, WordFacts>> {
  if (words.length === 0) return new Map();
  const word = sql`asked.word`;
  const enough = wordLimits.rare + 1;
  const rows = await db.execute<{ word: string; jobs: number; isCompanyName: boolean }>(sql`
    select asked.word, facts.jobs, facts.jobs < ${enough} and ${isCompanyName(word)} as "isCompanyName"
    from unnest(${toWordArray(words)}) asked (word)
    left join ${searchTerms} term on term.term = asked.word
    left join ${searchMarks} frequent on frequent.mark = asked.word and frequent.facet is null
    cross join lateral (
      select case
        when greatest(term.jobs, frequent.jobs) >= ${enough} then greatest(term.jobs, frequent.jobs)
        else (
          select count(*) from (select from ${jobSearch} where ${hasWord(word)} limit ${enough}) found
        )::int end as jobs
    ) facts`);
  return new Map([...rows].map(({ word: one, ...facts }) => [one, facts]));
}

function hasWord(word: SQL): SQL {
  return sql`${searchLexemes} @@ quote_literal(${word})::tsquery`;
}

/** Whether an employer is called so, or a listing has the word in its employer's name (weight B). */
function isCompanyName(word: SQL): SQL {
  const named = sql`(quote_literal(${word}) || ':B')::tsquery`;
  return sql`(exists (select from ${companies} where ${companies.slug} in (${word}, ${word} || 's'))
    or exists (select from ${jobSearch} where ${hasWord(word)} and ${jobSearch.titleWords} @@ ${named}))`;
}

async function countWords(db: Database, words: readonly string[]): Promise<Map<string, number>> {
  if (words.length === 0) return new Map();
  const rows = await db
    .select({ word: searchTerms.term, jobs: searchTerms.jobs })
    .from(searchTerms)
    .where(sql`${searchTerms.term} = any(${toWordArray(words)})`);
  return new Map(rows.map(({ word, jobs }) => [word, jobs]));
}

async function hasResults(db: Database, text: string): Promise<boolean> {
  const criteria = { ...everything, text: parseTextQuery(text) };
  const page = await searchJobs(db, { criteria, after: null, limit: 1, rates, now: new Date(0) });
  return page.jobs.length > 0;
}
