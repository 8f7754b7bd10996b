import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/migrate";
import { runOnServer, withDatabase } from "@/db/test-database";
import { startTemporaryDatabase } from "./temporary";

/** Once per run: a server (TEST_DATABASE_URL, else the embedded one) with a migrated template. */
export default async function provideTestDatabase(project: TestProject) {
  const given = process.env["TEST_DATABASE_URL"];
  const server = given ? { url: given, stop: async () => {} } : await startTemporaryDatabase();
  const template = `salarium_template_${process.pid}_${Date.now().toString(36)}`;
  await runOnServer(server.url, `create database ${template}`);
  await migrateDatabase(withDatabase(server.url, template));
  project.provide("testDatabase", { serverUrl: server.url, template });
  return async () => {
    await runOnServer(server.url, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
}
