import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const GRACE_MS = 3000;
const LIMIT_MS = 25_000;
const POLL_MS = 50;

/**
 * Ends a server without failing a request: no new connection is taken; open ones are told with
 * their next answer that it is the last; those without a request are closed after a grace
 * period; whatever still runs after 25 s is cut off.
 */
export async function stopServing(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.once("close", resolve));
  // http's own close() would at once cut idle connections on which a request may be on its way.
  NetServer.prototype.close.call(server);
  const idle = setTimeout(() => closeWhenIdle(server), GRACE_MS);
  const limit = setTimeout(() => server.closeAllConnections(), LIMIT_MS);
  await closed;
  clearTimeout(idle);
  clearTimeout(limit);
}

async function closeWhenIdle(server: Server): Promise<void> {
  while ((await countConnections(server)) > 0) {
    server.closeIdleConnections();
    await sleep(POLL_MS);
  }
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}
