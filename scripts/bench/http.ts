/**
 * Measures the site's pages beside a bare Node server, all in one run on a database of its own.
 *   npm run bench:http               prints the tables
 *   … -- --json                      prints everything machine-readable
 *   … -- --write                     rewrites the tables in docs/performance.md
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ensureBuild } from "../demo/build-site";
import { findFreePort } from "../embedded-database/free-port";
import { createSiteEnvironment } from "../test/site-environment";
import { measureFirstLoad } from "./http/first-load";
import { measureLoad } from "./http/measure-load";
import { type LoadRow, printFirstLoads, printLoads } from "./http/print-tables";
import { startBareServer, startSite } from "./http/site-process";
import { writeBetweenMarkers } from "./write-between-markers";

const has = (option: string) => process.argv.includes(option);
const load = { connections: 16, seconds: 5 };
const realJobs = "../shared/data/jobs-real.ndjson";
const serve = ["--import", "tsx", "scripts/serve/serve.ts"];
const nextStart = ["node_modules/next/dist/bin/next", "start"];

const comparison = "/compare/machine-learning-research-engineer-vs-computer-vision-engineer";
const pages = [
  "/",
  "/jobs",
  "/companies",
  "/roles/data-engineer",
  comparison,
  "/salaries/data-engineer",
  "/method",
  "/signin",
];

const environment = await createSiteEnvironment();
Object.assign(process.env, environment.variables);
await ensureBuild({ root: process.cwd(), say: (line) => process.stderr.write(`${line}\n`) });

const rows: LoadRow[] = [];
const site = await startSite(serve, environment.variables);
const listing = await findListing(site.base);
const bare = await startBareServer(`${site.base}/jobs`);
await measure("node:http answering the bytes of /jobs", `${bare.base}/`);
await bare.stop();
await measure("/jobs, listings of the seed", `${site.base}/jobs`);
await measure(
  "/jobs?q=engineer&level=senior, listings of the seed",
  `${site.base}/jobs?q=engineer&level=senior`,
);
await measure("a listing, cached", `${site.base}${listing}`);
await measure("/salaries/data-engineer, cached", `${site.base}/salaries/data-engineer`);
await measure("the seed's comparison, cached", `${site.base}${comparison}`);
const plainPort = String(await findFreePort());
const plain = await startSite([...nextStart, "-p", plainPort], {
  ...environment.variables,
  PORT: plainPort,
});
await measure("the same comparison by next start, no policy", `${plain.base}${comparison}`);
await plain.stop();

const firstLoads = [];
for (const path of [...pages, listing]) {
  firstLoads.push({ path, ...(await measureFirstLoad(site.base, path)) });
}

if (existsSync(realJobs)) {
  const importing = [
    "--import",
    "tsx",
    "scripts/cli/cli.ts",
    "import",
    "jobs",
    realJobs,
    "--format",
    "jobposting-ndjson",
  ];
  try {
    execFileSync(process.execPath, importing, { stdio: ["ignore", "ignore", "ignore"] });
  } catch {
    // Status 1 says that some rows were refused; how many listings there are is measured below.
  }
  await measure("/jobs, with 4,198 real listings more", `${site.base}/jobs`);
  await measure(
    "/jobs?q=engineer&level=senior, with them",
    `${site.base}/jobs?q=engineer&level=senior`,
  );
}
await site.stop();
await environment.stop();

const text = [
  `Start-up to the first answer, build and database at hand: ${site.startMs} ms.`,
  printLoads(rows, load),
  printFirstLoads(firstLoads),
].join("\n\n");
process.stdout.write(
  has("--json")
    ? `${JSON.stringify({ startMs: site.startMs, rows, firstLoads }, null, 2)}\n`
    : `${text}\n`,
);
if (has("--write")) writeBetweenMarkers("docs/performance.md", "bench:http", text);

async function measure(what: string, url: string): Promise<void> {
  process.stderr.write(`${what} …\n`);
  rows.push({ what, ...(await measureLoad(url, load)) });
}

async function findListing(base: string): Promise<string> {
  const html = await (await fetch(`${base}/jobs`)).text();
  const found = /href="(\/jobs\/[a-z0-9-]+)"/.exec(html)?.[1];
  if (!found) throw new Error("/jobs links to no listing.");
  return found;
}
