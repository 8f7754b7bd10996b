import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { insertRows } from "@/db/insert-rows";
import { salaryObservations } from "@/db/schema/salary-observations";
import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { PostedPay } from "@/domain/salary/pay";
import { geometricMiddle } from "@/domain/statistics/geometric-middle";

/** One distinct posted range (or one self-report) of a source. */
export type ObservationToAdmit = {
  sourceSlug: string;
  /** Its identity inside the source: the same key is the same observation. */
  sourceKey: string;
  /** `admitted` counts in statistics; `held` waits for a person. */
  state: "admitted" | "held";
  /** Which rows of which file it was read from. */
  lineage: Record<string, unknown>;
  jobId: number | null;
  title: string;
  roleSlug: string | null;
  level: Level | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  workplace: Workplace | null;
  /** The one type it counts under, see `countedEmployment`. */
  employmentType: EmploymentType | null;
  year: number;
  /** ISO date. */
  postedOn: string | null;
  employer: string | null;
  /** How often the same range was seen; it still counts once. */
  repeats: number;
  pay: PostedPay;
  /** Whole US dollars a year; an open end is given as the other one. */
  annualUsdMin: number;
  annualUsdMax: number;
};

export type AdmittedObservation = {
  id: number;
  sourceKey: string;
  change: "created" | "updated";
};

export type AdmitOptions = {
  /** Leaves the state of an observation that is there already: an import repeats no decision. */
  keepStates?: boolean;
};

/**
 * Inserts observations, or updates those of the same source and key where something differs.
 * Returns what was created or updated. Only `admitObservations` calls this: equal ranges of one
 * employer are not yet told apart here.
 */
export async function upsertObservations(
  db: Database,
  observations: readonly ObservationToAdmit[],
  { keepStates = false }: AdmitOptions,
): Promise<AdmittedObservation[]> {
  const table = salaryObservations;
  // A copy waits as withdrawn; to its listing it is admitted.
  const state = sql`case when ${table.lineage} ? 'copyOf' then 'admitted' else ${table.state} end`;
  const stored = await db.execute<{ id: number; sourceKey: string; created: boolean }>(
    sql`${insertRows(table, observations.map(toRow))}
      on conflict (source_slug, source_key) do update set
        ${followSource()},
        repeats = case when excluded.job_id is null then excluded.repeats else ${table.repeats} end,
        state = ${keepStates ? sql`${table.state}` : sql`excluded.state`},
        changed_at = now()
      where ${keepStates ? sql`false` : sql`${state} is distinct from excluded.state`}
        or (excluded.job_id is null and ${table.repeats} <> excluded.repeats)
        or ${table.lineage} - 'copyOf' <> excluded.lineage
        or ${isChanged()}
      returning ${table.id}::float8 as id, ${table.sourceKey} as "sourceKey", xmax = 0 as created`,
  );
  return [...stored].map(({ id, sourceKey, created }) => ({
    id,
    sourceKey,
    change: created ? "created" : "updated",
  }));
}

function toRow({ pay, annualUsdMin, annualUsdMax, ...known }: ObservationToAdmit) {
  return {
    ...known,
    payMinHundredths: toHundredths(pay.min),
    payMaxHundredths: toHundredths(pay.max),
    payCurrency: pay.currency,
    payPeriod: pay.period,
    annualUsdMin,
    annualUsdMax,
    annualUsdMiddle: geometricMiddle(annualUsdMin, annualUsdMax),
  };
}

function toHundredths(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * 100);
}

/** Columns that follow what the source says now. */
const followed = [
  "jobId",
  "title",
  "roleSlug",
  "level",
  "country",
  "workplace",
  "employmentType",
  "year",
  "postedOn",
  "employer",
  "payMinHundredths",
  "payMaxHundredths",
  "payCurrency",
  "payPeriod",
  "annualUsdMin",
  "annualUsdMax",
  "annualUsdMiddle",
] as const;

function followSource(): SQL {
  const columns = [...followed, "lineage"].map(snakeCase);
  return sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(", "));
}

function isChanged(): SQL {
  const columns = followed.map(snakeCase);
  const before = columns.map((column) => `salary_observations.${column}`).join(", ");
  const after = columns.map((column) => `excluded.${column}`).join(", ");
  return sql.raw(`(${before}) is distinct from (${after})`);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
