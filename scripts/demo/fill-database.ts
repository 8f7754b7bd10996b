import { connect } from "@/db/connect";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { demoAdminEmail, demoEmployerEmail } from "@/db/fixtures/seed-people";
import { migrateDatabase } from "@/db/migrate";
import { createSignInLink } from "@/db/users/create-sign-in-link";

/** Brings the database to this release's schema and gives it the first content. */
export async function fillDatabase(url: string): Promise<void> {
  await migrateDatabase(url);
  const { db, close } = connect(url, { maxConnections: 2 });
  try {
    await seedDatabase(db);
  } finally {
    await close();
  }
}

export type DemoLinks = { employer: string; admin: string };

/** One-time links to sign in as the two people of the demonstration. */
export async function createDemoLinks(
  url: string,
  baseUrl: string,
  secret: string,
): Promise<DemoLinks> {
  const { db, close } = connect(url, { maxConnections: 1 });
  try {
    const now = new Date();
    const employer = { email: demoEmployerEmail, role: "employer" as const };
    const admin = { email: demoAdminEmail, role: "admin" as const };
    return {
      employer: (await createSignInLink(db, { ...employer, baseUrl, secret, now })).url,
      admin: (await createSignInLink(db, { ...admin, baseUrl, secret, now })).url,
    };
  } finally {
    await close();
  }
}
