import type PgBoss from "pg-boss";
import type { Database } from "@/db/connect";
import { executeText } from "@/db/queue/execute-text";

/** What puts work into a queue as part of a transaction: undone with it. */
export function enqueueWith<Work extends object>(
  boss: PgBoss,
  queue: string,
): (tx: Database, work: Work) => Promise<void> {
  return async (tx, work) => {
    const onTransaction = {
      executeSql: (text: string, values: unknown[]) => executeText(tx, text, values),
    };
    await boss.insert([{ name: queue, data: work }], { db: onTransaction });
  };
}
