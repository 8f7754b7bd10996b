import postgres from "postgres";
import { connect } from "@/db/connect";
import { migrateDatabase } from "@/db/migrate";
import { makeObservations } from "./make-observations";

/** The address of a database with that many made-up observations; made on first use and kept. */
export async function ensureSalaryDatabase(
  serverUrl: string,
  count: number,
  say: (line: string) => void,
): Promise<string> {
  const name = `salarium_bench_salaries_${count}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const client = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    const [found] = await client<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${name}`;
    if (found?.mark === "complete") {
      await migrateDatabase(url.href);
      return url.href;
    }
    say(`${name}: making ${count.toLocaleString("en-US")} observations`);
    await client.unsafe(`drop database if exists ${name} with (force)`);
    await client.unsafe(`create database ${name}`);
    await migrateDatabase(url.href);
    const { db, close } = connect(url.href, { applicationName: "salarium-bench" });
    await makeObservations(db, count);
    await close();
    await client.unsafe(`comment on database ${name} is 'complete'`);
    return url.href;
  } finally {
    await client.end();
  }
}
