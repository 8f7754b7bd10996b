import { PlainFailure } from "./plain-failure";

const knownNames = new Set(["PlainFailure", "NewerDatabaseError", "DatabaseUrlError"]);

/** Failures of Postgres and of the system by their code; `where` names the database. */
const sentences: Record<string, (where: string) => string> = {
  ECONNREFUSED: (where) =>
    `No Postgres answers at ${where}: start it, or correct DATABASE_URL (without it, an embedded one is used).`,
  ENOTFOUND: (where) => `The host of ${where} is not known: correct DATABASE_URL.`,
  EAI_AGAIN: (where) => `The host of ${where} could not be looked up: check the network.`,
  CONNECT_TIMEOUT: (where) =>
    `The server at ${where} does not answer: check DATABASE_URL and the network.`,
  CONNECTION_CLOSED: (where) => `The server at ${where} closed the connection: is it Postgres?`,
  "28P01": (where) => `The password for ${where} is wrong: correct DATABASE_URL.`,
  "28000": (where) => `The server at ${where} refuses this user: correct DATABASE_URL.`,
  "3D000": (where) => `There is no database ${where}: create it, or correct DATABASE_URL.`,
  "53100": (where) => `The disk of ${where} is full: free some space and start again.`,
  "53300": (where) => `The server at ${where} has no connection left: close some and start again.`,
  "55P03": (where) =>
    `A table of ${where} was busy for 5 seconds, so nothing was migrated: start again when less is going on.`,
  "42501": (where) =>
    `The user of ${where} may not create tables and extensions there: use the database's owner.`,
  "0A000": (where) =>
    `The server at ${where} lacks an extension (pg_trgm, unaccent, btree_gist or btree_gin): install the package with Postgres' contrib modules.`,
  ENOSPC: () => "The disk is full: free some space and start again.",
  EROFS: () => "The disk is read-only: set DATA_DIR to a folder you may write to.",
  EACCES: () =>
    "A file or folder belongs to another user: run this as the user who started it first, or set DATA_DIR to another folder.",
};

/** One plain sentence for a failure that is understood, null for any other. */
export function explainFailure(error: unknown, databaseUrl: string): string | null {
  for (const cause of causesOf(error)) {
    if (knownNames.has(cause.name)) return cause.message;
    const sentence = sentences[codeOf(cause)];
    if (sentence) return sentence(describeDatabase(databaseUrl));
  }
  return null;
}

/** Prints why a script ends: the sentence, or everything when the failure is not understood. */
export function reportFailure(error: unknown, databaseUrl = ""): void {
  console.error(explainFailure(error, databaseUrl) ?? error);
}

/** Host, port and name of a database: no user, no password. */
export function describeDatabase(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "DATABASE_URL";
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    yield cause;
    if (cause instanceof AggregateError) yield* cause.errors.filter(isError);
  }
}

function isError(value: unknown): value is Error {
  return value instanceof Error;
}

function codeOf(error: Error): string {
  const { code } = error as Error & { code?: unknown };
  return typeof code === "string" ? code : "";
}

/** Reads PORT; throws one plain sentence when it is not a port. */
export function readPort(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainFailure(`PORT is "${text}", which is no port: use a number from 1 to 65535.`);
}
