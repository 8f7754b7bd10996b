import { z } from "zod";
import { requirePostgresUrl } from "@/db/connect";
import { PlainFailure } from "../demo/plain-failure";

export type ServerSettings = {
  databaseUrl: string;
  port: number;
  /** Address to listen on; every one when absent. */
  host: string | undefined;
  /** What visitors type: links in mails and the origin of forms follow it, never a request. */
  siteUrl: URL;
  isDemo: boolean;
  /** How many proxies of ours stand in front. */
  proxyCount: number;
  /** Origins that a sign-in form may lead to. */
  formOrigins: string[];
};

type Environment = Record<string, string | undefined>;

const rules: Record<string, { schema: z.ZodType; advice: string }> = {
  DATABASE_URL: {
    schema: z.string().refine(isPostgresUrl),
    advice: "the address of a Postgres server, as postgres://user:password@host:5432/database",
  },
  AUTH_SECRET: {
    schema: z.string().min(32),
    advice: "at least 32 random characters, for instance from `openssl rand -hex 32`",
  },
  SITE_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    advice: "the address visitors use, as https://jobs.example.org",
  },
  PORT: {
    schema: z.coerce.number().int().min(0).max(65535).optional(),
    advice: "a port number (3000 when absent)",
  },
  TRUST_PROXY: {
    schema: z.coerce.number().int().min(0).max(10).optional(),
    advice: "the number of your own proxies in front of this server (0 when absent)",
  },
};

/** Settings that another one makes necessary. */
const companions: { when: (environment: Environment) => boolean; name: string; why: string }[] = [
  {
    when: ({ SALARIUM_DEMO }) => SALARIUM_DEMO !== "1",
    name: "SMTP_URL",
    why: "the server that sends mail, as smtp://user:password@mail.example.org:587",
  },
  {
    when: ({ SALARIUM_DEMO }) => SALARIUM_DEMO !== "1",
    name: "MAIL_FROM",
    why: "the sender of mail, as Salarium <jobs@example.org>",
  },
  {
    when: ({ AUTH_GITHUB_ID }) => Boolean(AUTH_GITHUB_ID),
    name: "AUTH_GITHUB_SECRET",
    why: "the secret that belongs to AUTH_GITHUB_ID",
  },
  {
    when: ({ AUTH_GOOGLE_ID }) => Boolean(AUTH_GOOGLE_ID),
    name: "AUTH_GOOGLE_SECRET",
    why: "the secret that belongs to AUTH_GOOGLE_ID",
  },
];

/** Reads the server's settings; throws one plain sentence that names each wrong one. */
export function readServerSettings(environment: Environment): ServerSettings {
  const wrong = Object.entries(rules)
    .filter(([name, { schema }]) => !schema.safeParse(environment[name]).success)
    .map(([name, { advice }]) => `${name} must be ${advice}`);
  const missing = companions
    .filter(({ when, name }) => when(environment) && !environment[name])
    .map(({ name, why }) => `${name} must be ${why}`);
  const faults = [...wrong, ...missing];
  if (faults.length > 0) throw new PlainFailure(`The server cannot start: ${faults.join("; ")}.`);
  return {
    databaseUrl: environment["DATABASE_URL"] ?? "",
    port: Number(environment["PORT"] ?? 3000),
    host: environment["HOST"],
    siteUrl: new URL(environment["SITE_URL"] ?? ""),
    isDemo: environment["SALARIUM_DEMO"] === "1",
    proxyCount: Number(environment["TRUST_PROXY"] ?? 0),
    formOrigins: [
      ...(environment["AUTH_GITHUB_ID"] ? ["https://github.com"] : []),
      ...(environment["AUTH_GOOGLE_ID"] ? ["https://accounts.google.com"] : []),
    ],
  };
}

function isPostgresUrl(url: string): boolean {
  try {
    return requirePostgresUrl(url) === url;
  } catch {
    return false;
  }
}
