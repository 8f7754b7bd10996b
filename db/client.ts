import "server-only";
import { type Connection, connect } from "@/db/connect";

const STATEMENT_TIMEOUT_MS = 3000;

// One pool per process, also when the development server evaluates this module again.
const holder = globalThis as typeof globalThis & { salariumConnection?: Connection };

holder.salariumConnection ??= connect(requireDatabaseUrl(), {
  applicationName: "salarium",
  statementTimeoutMs: STATEMENT_TIMEOUT_MS,
});

/** The application's one connection to the server in `DATABASE_URL`. */
export const { db } = holder.salariumConnection;

function requireDatabaseUrl(): string {
  const url = process.env["DATABASE_URL"];
  if (!url) {
    throw new Error(
      "DATABASE_URL is not set: `npm run demo` starts a database by itself, anything else needs the address of one.",
    );
  }
  return url;
}
