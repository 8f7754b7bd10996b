import postgres from "postgres";
import { connect } from "@/db/connect";
import { seedRoles } from "@/db/fixtures/seed-roles";
import { migrateDatabase } from "@/db/migrate";

const NAME = "salarium_bench_import";

/** A new, migrated database with roles and skills and nothing else; its address. */
export async function makeFreshDatabase(serverUrl: string): Promise<string> {
  const client = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(`drop database if exists ${NAME} with (force)`);
    await client.unsafe(`create database ${NAME}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${NAME}`;
  await migrateDatabase(url.href);
  const { db, close } = connect(url.href, { applicationName: "salarium-bench" });
  try {
    await seedRoles(db);
  } finally {
    await close();
  }
  return url.href;
}
