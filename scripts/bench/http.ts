/**
 * Measures the site's pages, all in one run on a database of its own, beside three yardsticks: a
 * bare Node server, plain React rendering of the same search, and, where there is one, nginx.
 *   npm run bench:http               prints the tables
 *   … -- --json                      prints everything machine-readable
 *   … -- --write                     rewrites the tables in docs/performance.md
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ensureBuild } from "../demo/build-site";
import { findFreePort } from "../embedded-database/free-port";
import { createSiteEnvironment } from "../test/site-environment";
import { nginxProgram, startNginx } from "../test/start-nginx";
import { measureFirstLoad } from "./http/first-load";
import { judgeGoals } from "./http/goals";
import { type Load, measureTargets, type Target } from "./http/measure-load";
import { printFirstLoads, printGoals, printLoads } from "./http/print-tables";
import { startSite, startYardstick } from "./http/site-process";
import { writeBetweenMarkers } from "./write-between-markers";

const has = (option: string) => process.argv.includes(option);
const load: Load = { connections: 16, seconds: 3, rounds: 3 };
const realJobs = "../shared/data/jobs-real.ndjson";
const search = "/jobs?q=engineer&level=senior";
const comparison = "/compare/machine-learning-research-engineer-vs-computer-vision-engineer";
const salaries = "/salaries/data-engineer";

const environment = await createSiteEnvironment();
Object.assign(process.env, environment.variables);
await ensureBuild({ root: process.cwd(), say: (line) => process.stderr.write(`${line}\n`) });

const site = await startSite(["--import", "tsx", "scripts/serve/serve.ts"], environment.variables);
const listing = await findListing(site.base);
const bare = await startYardstick("bare-server.ts", `${site.base}/jobs`);
const plain = await startYardstick("plain-react.tsx");
const nextPort = String(await findFreePort());
const next = await startSite(["node_modules/next/dist/bin/next", "start", "-p", nextPort], {
  ...environment.variables,
  PORT: nextPort,
});
const nginx = nginxProgram ? await startNginx(Number(environment.variables["PORT"])) : null;
const on = ({ base }: { base: string }, path: string, what: string): Target => ({
  what,
  url: `${base}${path}`,
});
/** An address by plain React and by the site, one after the other. */
const both = (path: string, what: string): Target[] => {
  const besides = `plain React: ${what}`;
  return [on(plain, path, besides), { ...on(site, path, what), besides }];
};

const rows = await measureTargets(
  [
    on(bare, "/", "bare node:http with the bytes of /jobs"),
    ...both("/jobs", "/jobs"),
    ...both(search, `\`${search}\``),
    on(site, listing, "a listing, kept"),
    on(site, salaries, "a salary page, kept"),
    on(site, comparison, "a comparison, kept"),
    on(next, comparison, "the same comparison by next start, no policy"),
    ...(nginx
      ? [on(nginx, "/jobs", "/jobs behind nginx"), on(nginx, listing, "a listing behind nginx")]
      : []),
  ],
  load,
);
await Promise.all([next.stop(), nginx?.stop(), bare.stop()]);

const firstLoads = [];
for (const path of [
  "/",
  "/jobs",
  "/companies",
  "/roles/data-engineer",
  comparison,
  salaries,
  "/method",
  "/signin",
  listing,
]) {
  firstLoads.push({ path, ...(await measureFirstLoad(site.base, path)) });
}

const realRows = importRealJobs()
  ? await measureTargets(
      [
        ...both("/jobs", "/jobs with the real listings"),
        ...both(search, "the same search with them"),
      ],
      load,
    )
  : [];
await Promise.all([plain.stop(), site.stop()]);
await environment.stop();

const all = [...rows, ...realRows];
const goals = judgeGoals(
  all,
  rows.filter(({ what }) => what.endsWith(", kept")),
);
const text = [
  `Start-up to the first answer, build and database at hand: ${site.startMs} ms.`,
  printLoads(all, load),
  printGoals(goals),
  printFirstLoads(firstLoads),
].join("\n\n");
process.stdout.write(
  has("--json")
    ? `${JSON.stringify({ startMs: site.startMs, rows: all, goals, firstLoads }, null, 2)}\n`
    : `${text}\n`,
);
if (has("--write")) writeBetweenMarkers("docs/performance.md", "bench:http", text);

/** Adds 4,198 real listings where they are at hand. */
function importRealJobs(): boolean {
  if (!existsSync(realJobs)) return false;
  const cli = ["--import", "tsx", "scripts/cli/cli.ts"];
  const importing = [...cli, "import", "jobs", realJobs, "--format", "jobposting-ndjson"];
  try {
    execFileSync(process.execPath, importing, { stdio: "ignore" });
  } catch {
    // Status 1 says that some rows were refused.
  }
  return true;
}

async function findListing(base: string): Promise<string> {
  const html = await (await fetch(`${base}/jobs`)).text();
  const found = /href="(\/jobs\/[a-z0-9-]+)"/.exec(html)?.[1];
  if (!found) throw new Error("/jobs links to no listing.");
  return found;
}
