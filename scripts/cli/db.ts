import type { Command } from "commander";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { openSiteDatabase } from "./site-database";

/** `db …`: the life of the database. */
export function registerDbCommands(program: Command): void {
  const database = program.command("db").description("the life of the database");
  database
    .command("migrate")
    .description("bring the database to this release's schema")
    .action(migrate);
  database
    .command("seed")
    .description("add roles, articles, the pay reference and the first listings, once")
    .action(seed);
}

/** Opening the site's database migrates it, as every command needs that done. */
async function migrate(): Promise<void> {
  const { close } = await openSiteDatabase();
  await close();
  process.stderr.write("The database has this release's schema.\n");
}

async function seed(): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    await seedDatabase(db);
    process.stderr.write("The database is seeded.\n");
  } finally {
    await close();
  }
}
