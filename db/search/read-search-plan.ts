import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import { PAY_DIGITS } from "./choose-marks";
import { buildConditions, type Codes, type Condition } from "./search-conditions";

/** A lexeme whose listings are kept as bits. */
export type Mark = { id: number; jobs: number; everywhere: boolean };

/** A search with what is known of its lexemes before it is made. */
export type SearchPlan = {
  conditions: readonly Condition[];
  /** Of the lexemes that are frequent enough, by lexeme; those of pay and `*` besides. */
  marks: ReadonlyMap<string, Mark>;
  /** Listings in the bits, those of them that are sampled, and those in the first segments. */
  listings: number;
  sampled: number;
  probed: number;
  /** Changed listings that the bits do not know yet; counted up to `MOST_PENDING` + 1. */
  pending: number;
  /** Whether facets are counted by the sample, to answer in time when many ask at once. */
  isHurried: boolean;
};

/** With more changes waiting than this, bits are not used: reading the changes costs more. */
export const MOST_PENDING = 1000;

const payMarks = Array.from({ length: PAY_DIGITS }, (_, digit) => `pay:${digit}`);

/** Looks up what a search is made of. */
export async function readSearchPlan(
  db: Database,
  {
    criteria,
    rates,
    isHurried = false,
  }: { criteria: SearchCriteria; rates: ExchangeRates; isHurried?: boolean },
): Promise<SearchPlan> {
  const codes = await readCodes(db, criteria);
  const conditions = buildConditions(criteria, { rates, codes });
  const words = conditions.flatMap(({ phrases }) => [
    ...phrases.flat(),
    ...phrases.map((phrase) => phrase.join(" ")),
  ]);
  const names = [...new Set([...words, "*", "p=", ...(criteria.minPay === null ? [] : payMarks)])];
  const [marks, [sizes]] = await Promise.all([
    db.execute<Mark & { mark: string }>(sql`
      select mark, id, jobs, everywhere from search_marks where mark = any(${toTextArray(names)})`),
    db.execute<{ listings: number; sampled: number; probed: number; pending: number }>(sql`
      select coalesce(sum(listings), 0)::int as listings,
        coalesce(sum(listings) filter (where segment >= 0), 0)::int as sampled,
        coalesce(sum(listings) filter (where segment between 0 and 3), 0)::int as probed,
        (select count(*)::int from (select from search_pending limit ${MOST_PENDING + 1}) waiting) as pending
      from search_segments`),
  ]);
  return {
    conditions,
    marks: new Map([...marks].map((mark) => [mark.mark, mark])),
    isHurried,
    ...(sizes ?? { listings: 0, sampled: 0, probed: 0, pending: 0 }),
  };
}

async function readCodes(db: Database, { chosen }: SearchCriteria): Promise<Codes> {
  const { role, company } = chosen;
  if (role.length + company.length === 0) return new Map();
  const rows = await db.execute<{ name: string; lexeme: string }>(sql`
    select 'role:' || slug as name, 'role=' || code as lexeme from roles
      where slug = any(${toTextArray(role)})
    union all
    select 'company:' || slug, 'company=' || id from companies
      where slug = any(${toTextArray(company)})`);
  return new Map([...rows].map(({ name, lexeme }) => [name, lexeme]));
}

/** Texts as a Postgres array, escaped. */
export function toTextArray(texts: readonly string[]) {
  const quoted = texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`);
  return sql`${`{${quoted.join(",")}}`}::text[]`;
}
