import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { PlainFailure } from "../demo/plain-failure";
import { explainPort } from "../demo/require-free-port";
import { chooseEncoding } from "./compression";
import { assetPolicy, pagePolicy } from "./content-security-policy";
import { finishHeaders } from "./finish-headers";
import { type Intercepted, interceptResponse } from "./intercept-response";
import { KeptAnswers } from "./kept-answers";
import { prepareRequest } from "./prepare-request";
import { readReactPrograms } from "./react-programs";
import { type Refusal, refuseRequest } from "./refuse-request";
import { fixedHeaders } from "./response-headers";
import { startRevalidation } from "./revalidate";
import { buildRouteTable, readManifests } from "./route-table";
import type { ServerSettings } from "./settings";
import { stopServing } from "./stop-serving";
import { takeFailure } from "./unavailable";

const REVALIDATE_PATH = "/api/internal/revalidate";
// Longer than a proxy in front keeps its connections, so that it is the one to close them.
const KEEP_ALIVE_MS = 75_000;
const RECONNECT_SECONDS = "0.25";
// Every query has 3 s: a page that says nothing for so long waits for a connection.
const READ_LIMIT_MS = 10_000;
// What a form has begun goes on after the answer, so it gets the time that sending mail may take.
const WRITE_LIMIT_MS = 60_000;

export type RunningServer = {
  port: number;
  /** Accepts nothing new, finishes what is under way, resolves when all is done. */
  stop(): Promise<void>;
};

/** Serves the production build in `root`. Throws `PlainFailure` when it cannot. */
export async function startServer(root: string, settings: ServerSettings): Promise<RunningServer> {
  const secret = randomBytes(32).toString("hex");
  process.env["SALARIUM_REVALIDATE_SECRET"] = secret;
  // Read by next-auth, which would otherwise go on to whatever host the request named.
  process.env["AUTH_URL"] = settings.siteUrl.origin;
  // Read by the database driver: left alone, it waits up to 20 s before it tries a server that was away.
  process.env["PGBACKOFF"] ??= RECONNECT_SECONDS;
  const routes = buildRouteTable(readBuild(root));
  const reactPrograms = readReactPrograms();
  const kept = new KeptAnswers();
  const app = next({ dev: false, dir: root, port: settings.port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const server = createServer((req, res) => {
    // Once the server stops, each answer has to say that its connection ends.
    if (!server.listening || !kept.send(req, res)) void answer(req, res);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const starting = listen(server, settings).then((port) => ({
    port,
    ...startRevalidation(settings.databaseUrl, {
      host: settings.host ?? "127.0.0.1",
      port,
      secret,
    }),
  }));
  const { port, ready, stop } = await starting;
  await ready;
  return {
    port,
    stop: async () => {
      await stopServing(server);
      await stop();
      await app.close();
    },
  };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const [pathname = "/"] = (req.url ?? "/").split("?", 1);
    try {
      // Pages kept by an earlier process may be out of date: nobody sees one before they are marked.
      if (pathname !== REVALIDATE_PATH) await (await starting).ready;
      const refusal = refuseRequest(req, routes(pathname), settings.siteUrl);
      if (refusal) return sendRefusal(res, refusal);
      // Whatever writes may mark pages as out of date, the route for that among them.
      if (!isRead(req)) res.once("close", () => kept.forgetAll());
      const intercepted = intercept(req, res, pathname);
      const limit = setTimeout(() => intercepted.giveUp(), answerLimitMs(req));
      res.once("close", () => clearTimeout(limit));
      await handle(req, res);
    } catch (error) {
      console.error(`The request for ${pathname} failed:`, error);
      res.destroy();
    }
  }

  function intercept(req: IncomingMessage, res: ServerResponse, pathname: string): Intercepted {
    const kind = routes(pathname);
    const requestId = randomUUID();
    const { formOrigins, isDemo } = settings;
    const keep = kept.keeperFor(req);
    const ifNoneMatch = prepareRequest(req, { kind, requestId }, settings);
    const nonce = kind === "personal" ? randomBytes(16).toString("base64") : null;
    // Next puts the nonce of the request's policy on each script it renders.
    if (nonce) req.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
    res.once("close", () => takeFailure(requestId));
    return interceptResponse(res, {
      pathname,
      isPage: kind !== "handler",
      encoding: chooseEncoding(req.headers["accept-encoding"]?.toString()),
      ifNoneMatch,
      formOrigins,
      reactPrograms,
      keep,
      noncePolicy: nonce && pagePolicy({ nonce, formOrigins }),
      finishHeaders: () => {
        finishHeaders(req, res, kind, isDemo);
        if (!server.listening) res.setHeader("Connection", "close");
      },
      isUnavailable: () => takeFailure(requestId),
    });
  }
}

function answerLimitMs(req: IncomingMessage): number {
  return isRead(req) ? READ_LIMIT_MS : WRITE_LIMIT_MS;
}

function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

function sendRefusal(res: ServerResponse, { status, message, allow }: Refusal): void {
  res.writeHead(status, {
    ...fixedHeaders,
    "Content-Security-Policy": assetPolicy,
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(allow ? { Allow: allow } : {}),
  });
  res.end(`${message}\n`);
}

function readBuild(root: string) {
  try {
    return readManifests(join(root, ".next"));
  } catch (cause) {
    throw new PlainFailure("There is no finished build: run `npm run build` first.", { cause });
  }
}

function listen(server: Server, { port, host }: ServerSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(new PlainFailure(explainPort(cause.code ?? cause.message, port), { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
