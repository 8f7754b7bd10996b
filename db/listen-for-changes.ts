import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { requirePostgresUrl } from "./connect";
import { REVALIDATE_CHANNEL } from "./notify-changed";

const RETRY_SECONDS = 1;

export type ChangeListener = {
  /** Called with one cache tag for each change committed by anyone. */
  onChanged(tag: string): void;
  /** Called whenever listening begins, also again after a lost connection: changes made until then were missed. */
  onListening(): void;
};

/**
 * Listens on a connection of its own for what `notifyChanged` tells, and keeps trying when the
 * server is away. Returns a function that stops it.
 */
export function listenForChanges(url: string, listener: ChangeListener): () => Promise<void> {
  const client = postgres(requirePostgresUrl(url), {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
    backoff: () => RETRY_SECONDS,
    connection: { application_name: "salarium-revalidate" },
  });
  let isStopped = false;
  void listenUntilHeard();
  return async () => {
    isStopped = true;
    await client.end({ timeout: 1 });
  };

  // Once heard, the driver itself listens again after each lost connection.
  async function listenUntilHeard(): Promise<void> {
    while (!isStopped) {
      try {
        await client.listen(REVALIDATE_CHANNEL, listener.onChanged, listener.onListening);
        return;
      } catch {
        await sleep(RETRY_SECONDS * 1000, undefined, { ref: false });
      }
    }
  }
}
