import type { Sql } from "postgres";

/** Drops the indexes of these tables that no constraint needs; the answer builds them again. */
export async function deferIndexes(
  client: Sql,
  tables: readonly string[],
): Promise<() => Promise<void>> {
  const indexes = await client<{ name: string; definition: string }[]>`
    select i.indexname as name, i.indexdef as definition
    from pg_indexes i
    join pg_index x on x.indexrelid = format('%I.%I', i.schemaname, i.indexname)::regclass
    where i.schemaname = 'public' and i.tablename = any(${[...tables]}) and not x.indisunique
    order by i.indexname`;
  for (const { name } of indexes) await client.unsafe(`drop index ${name}`);
  return async () => {
    for (const { definition } of indexes) await client.unsafe(definition);
  };
}
