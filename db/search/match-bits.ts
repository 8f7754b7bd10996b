import { type SQL, sql } from "drizzle-orm";
import { PAY_DIGITS } from "./choose-marks";
import type { Mark, SearchPlan } from "./read-search-plan";
import type { Condition } from "./search-conditions";

/** The segments that are looked at: all, those of the sampled listings, or the first of these. */
export type Scope = "all" | "sampled" | "probed";

const scopes: Record<Scope, SQL> = {
  all: sql`true`,
  sampled: sql`segment >= 0`,
  probed: sql`segment between 0 and 3`,
};
const none = sql`0::bit(15872)`;

/** The marks of each phrase of a condition; `null` when one has none, so that bits do not say it. */
export function marksOf(condition: Condition, { marks }: SearchPlan): Mark[][] | null {
  const found = condition.phrases.map((phrase) => {
    const whole = marks.get(phrase.join(" "));
    if (whole) return [whole];
    const words = phrase.flatMap((word) => marks.get(word) ?? []);
    return words.length === phrase.length ? words : null;
  });
  return found.every((phrase) => phrase !== null) ? found : null;
}

/** Whether bits say all of a condition, the order of words included. */
export function isSaidByBits(condition: Condition, plan: SearchPlan): boolean {
  if (condition.pay)
    return condition.pay.leastUsd > 0 && condition.pay.leastUsd < 2 ** PAY_DIGITS - 1;
  const marks = marksOf(condition, plan);
  return marks?.every((phrase) => phrase.length === 1) ?? false;
}

/**
 * The common table expressions that end in `match (segment, bits)`: the counted listings that meet
 * all conditions, of which bits have to say something (`marksOf`).
 */
export function matchBits(conditions: readonly Condition[], plan: SearchPlan, scope: Scope): SQL {
  const wanted = conditions.filter(({ excluded, pay }) => !excluded && pay === null);
  const unwanted = conditions.filter(({ excluded }) => excluded);
  const pay = conditions.find((condition) => condition.pay !== null)?.pay ?? null;
  const parts = [sql`base.bits`];
  const joins: SQL[] = [];
  if (wanted.length > 0) {
    joins.push(sql`join (${meetingAll(wanted, plan, scope)}) wanted using (segment)`);
    parts.push(sql`wanted.bits`);
  }
  if (unwanted.length > 0) {
    const ids = unwanted.flatMap((one) => (marksOf(one, plan) ?? []).flat().map(({ id }) => id));
    joins.push(sql`left join (select segment, bit_or(bits) as bits from search_bits
      where mark_id = any(${toList(ids)}::int[]) and ${scopes[scope]} group by segment) unwanted using (segment)`);
    parts.push(sql`~coalesce(unwanted.bits, ${none})`);
  }
  if (pay) {
    joins.push(sql`join (${payingEnough(pay.leastUsd, plan, scope)}) paying using (segment)`);
    joins.push(sql`left join (select segment, bits from search_bits
      where mark_id = ${idOf("p=", plan)} and ${scopes[scope]}) unpaid using (segment)`);
    parts.push(
      pay.keepUnpaid
        ? sql`(paying.bits | coalesce(unpaid.bits, ${none}))`
        : sql`paying.bits & ~coalesce(unpaid.bits, ${none})`,
    );
  }
  return sql`${counted(plan, scope)}, match as materialized (
    select segment, ${sql.join(parts, sql` & `)} as bits from base ${sql.join(joins, sql` `)})`;
}

/** The listings that the bits still say the truth of. */
function counted(plan: SearchPlan, scope: Scope): SQL {
  const all = sql`from search_bits all_bits where mark_id = ${idOf("*", plan)} and ${scopes[scope]}`;
  if (plan.pending === 0) return sql`base as (select segment, bits ${all})`;
  return sql`changed as materialized (
      select segment, bit_or(set_bit(${none}, slot, 1)) as bits from search_slots
      where job_id in (select job_id from search_pending) group by segment
    ), base as (
      select segment, coalesce((select all_bits.bits & ~changed.bits from changed
        where changed.segment = all_bits.segment), bits) as bits ${all}
    )`;
}

/** One phrase of each condition, each mark of the phrase. */
function meetingAll(conditions: readonly Condition[], plan: SearchPlan, scope: Scope): SQL {
  const rows = conditions.flatMap((condition, group) =>
    (marksOf(condition, plan) ?? []).flatMap((marks, phrase) =>
      marks.map(({ id }) => ({ id, group, phrase, size: marks.length })),
    ),
  );
  const column = (key: "id" | "group" | "phrase" | "size") => toList(rows.map((row) => row[key]));
  const wanted = sql`unnest(${column("id")}::int[], ${column("group")}::int[], ${column("phrase")}::int[],
    ${column("size")}::int[]) wanted (mark_id, demand, phrase, size) join search_bits using (mark_id)
    where ${scopes[scope]}`;
  const isFlat = rows.every(({ size }) => size === 1);
  const phrases = isFlat
    ? sql`select segment, demand, bit_or(bits) as bits from ${wanted} group by segment, demand`
    : sql`select segment, demand, bit_or(bits) as bits from (
        select segment, demand, bit_and(bits) as bits from ${wanted}
        group by segment, demand, phrase, size having count(*) = size) phrases group by segment, demand`;
  return sql`select segment, bit_and(bits) as bits from (${phrases}) demands
    group by segment having count(*) = ${conditions.length}`;
}

/**
 * Compares all listings' pay with an amount at once, digit by digit from the lowest: where the
 * amount has a one, the pay must have it and be enough below; where it has none, one of them will do.
 * (O'Neil and Quass, Improved query performance with variant indexes, SIGMOD 1997.)
 */
function payingEnough(leastUsd: number, plan: SearchPlan, scope: Scope): SQL {
  const least = Math.max(1, leastUsd);
  const lowest = Math.log2(least & -least);
  let enough = sql.raw(`digits[${lowest + 1}]`);
  for (let digit = lowest + 1; digit < PAY_DIGITS; digit += 1) {
    const one = sql.raw(`digits[${digit + 1}]`);
    enough = (least >> digit) & 1 ? sql`(${one} & ${enough})` : sql`(${one} | ${enough})`;
  }
  const ids = Array.from({ length: PAY_DIGITS }, (_, digit) => idOf(`pay:${digit}`, plan));
  return sql`select segment, ${enough} as bits from (
      select segment, array_agg(bits order by place) as digits
      from unnest(${toList(ids)}::int[]) with ordinality wanted (mark_id, place) join search_bits using (mark_id)
      where ${scopes[scope]} group by segment) paid`;
}

function idOf(mark: string, { marks }: SearchPlan): number {
  return marks.get(mark)?.id ?? -1;
}

function toList(numbers: readonly number[]): string {
  return `{${numbers.join(",")}}`;
}
