import { eq, sql } from "drizzle-orm";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { addSavedSearch } from "@/db/saved/add-saved-search";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { savedSearches } from "@/db/schema/saved-searches";
import { users } from "@/db/schema/users";
import type { TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { startMailServer } from "./accept-mail";
import { openAlertQueue } from "./alert-queue";
import type { AlertSite } from "./deliver-alert";
import { sendDueAlerts } from "./send-due-alerts";
import { createListMailer } from "./send-mail";

/** The days on which the tests of alerts play: a search is saved, then listings come. */
const savedAt = new Date("2026-08-01T00:00:00Z");
export const publishedAt = new Date("2026-08-02T00:00:00Z");
export const now = new Date("2026-08-03T00:00:00Z");
export const later = new Date("2026-08-05T00:00:00Z");

export const secret = "a secret of the test that is long enough";

export type AlertStory = Awaited<ReturnType<typeof startAlertStory>>;

/** A mail server, a queue and a site around a test's own database. */
export async function startAlertStory({ db, url }: TestDatabase) {
  await db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
  const mailServer = await startMailServer();
  const queue = await openAlertQueue(url, { onError: failOn });
  const send = createListMailer(db, {
    smtpUrl: mailServer.url,
    from: "Salarium <jobs@salarium.example>",
  });
  const site: AlertSite = { db, siteUrl: "https://salarium.example", secret, send };
  return {
    mailServer,
    queue,
    site,
    /** Ada saves the search for senior jobs, mailed daily. */
    begin: async () => {
      mailServer.accepted = [];
      mailServer.answer = "accept";
      const rows = await db
        .insert(users)
        .values({ email: "ada@example.com" })
        .returning({ id: users.id });
      const userId = rows[0]?.id ?? "";
      const search = { name: "Senior", query: "level=senior", frequency: "daily" } as const;
      await addSavedSearch(db, { userId, ...search, secret });
      await db.update(savedSearches).set({ createdAt: savedAt });
    },
    clear: async () => {
      await db.delete(users);
      await db.delete(jobs);
      await db.execute(sql`delete from pgboss.job`);
    },
    publish: async (sourceJobId: string, changes: Parameters<typeof exampleDraft>[0] = {}) => {
      const draft = exampleDraft({ sourceJobId, publishedAt, ...changes });
      const { id } = await saveJob(db, draft, { now, reason: "test" });
      // The clock of these stories is not the database's.
      const createdAt = draft.publishedAt ?? now;
      await db.update(jobs).set({ createdAt }).where(eq(jobs.id, id));
    },
    run: (at: Date) => sendDueAlerts(site, queue, { now: at, onFailure: () => {} }),
    /** Lets a mail that waits for its next try be tried now. */
    retryNow: () => db.execute(sql`update pgboss.job set start_after = now()`),
    stop: async () => {
      await queue.stop();
      await mailServer.close();
    },
  };
}

export function failOn(error: unknown): void {
  throw error;
}
