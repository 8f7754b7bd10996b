import { request } from "node:http";
import { listenForChanges } from "@/db/listen-for-changes";

const GATHER_MS = 20;
const RETRY_MS = 1000;
const EVERYTHING = "everything";

/** Where the server of this process listens, and what proves a call to be its own. */
export type OwnAddress = { host: string; port: number; secret: string };

export type Revalidation = {
  /** Resolves when pages kept from before the start count as out of date. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

/**
 * Passes every change that a database transaction tells about to this process's page cache,
 * through the route that may do so. What was changed while nobody listened is not known, so
 * whenever listening begins everything kept counts as out of date.
 */
export function startRevalidation(databaseUrl: string, own: OwnAddress): Revalidation {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  const add = (tag: string, waitMs = GATHER_MS) => {
    pending.add(tag);
    timer ??= setTimeout(() => void send(), waitMs);
  };
  async function send(): Promise<void> {
    timer = null;
    const tags = pending.has(EVERYTHING) ? null : [...pending];
    pending.clear();
    try {
      await postTags(own, tags);
    } catch (error) {
      console.error("Changed pages could not be marked, all are marked instead:", error);
      add(EVERYTHING, RETRY_MS);
    }
  }

  const ready = postTags(own, null);
  const stopListening = listenForChanges(databaseUrl, {
    onChanged: (tag) => add(tag),
    onListening: () => add(EVERYTHING),
  });
  return {
    ready,
    stop: async () => {
      if (timer) clearTimeout(timer);
      await stopListening();
    },
  };
}

/** Marks the pages with these cache tags, or all when null, as out of date. */
function postTags({ host, port, secret }: OwnAddress, tags: string[] | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host,
        port,
        path: "/api/internal/revalidate",
        method: "POST",
        agent: false,
        headers: { "content-type": "application/json", "x-salarium-revalidate": secret },
      },
      (response) => {
        response.resume();
        if (response.statusCode === 204) resolve();
        else reject(new Error(`the revalidation route answered ${response.statusCode}`));
      },
    );
    call.once("error", reject);
    call.end(JSON.stringify({ tags }));
  });
}
