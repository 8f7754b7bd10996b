/**
 * Asks a site for the page of every pair of roles, one after the other and each for the first time,
 * and measures how long it takes to be read, put together, rendered and sent.
 *   npm run bench:comparisons                 on a site and a database of its own
 *   … -- --site http://localhost:3000         on one that runs
 *   … -- --json                               prints everything machine-readable
 * Exit status 1 when a page has a fault, or nineteen of twenty do not come within 100 ms.
 */
import { comparisonSlug, listPairs } from "@/domain/article/comparison-slug";
import { roles } from "@/domain/role/taxonomy";
import { ensureBuild } from "../demo/build-site";
import { createSiteEnvironment } from "../test/site-environment";
import { checkPage, isNoindex } from "./comparisons/check-page";
import { startSite } from "./http/site-process";
import { share } from "./search/measure-latency";

const goalMs = 100;
const roleSlugs = roles.map(({ slug }) => slug);

async function openSite(): Promise<{ base: string; close(): Promise<void> }> {
  const at = process.argv.indexOf("--site");
  const given = at < 0 ? undefined : process.argv[at + 1];
  if (given !== undefined) return { base: new URL(given).origin, close: async () => {} };
  const environment = await createSiteEnvironment();
  Object.assign(process.env, environment.variables);
  await ensureBuild({ root: process.cwd(), say: (line) => process.stderr.write(`${line}\n`) });
  const program = ["--import", "tsx", "scripts/serve/serve.ts"];
  const site = await startSite(program, environment.variables);
  const close = async () => {
    await site.stop();
    await environment.stop();
  };
  return { base: site.base, close };
}

interface Walked {
  slug: string;
  ms: number;
  faults: string[];
}

/** The page in the order that the site gives it; the other order must lead there. */
async function walkPair(base: string, slug: string, listed: ReadonlySet<string>): Promise<Walked> {
  const start = performance.now();
  const answer = await fetch(`${base}/compare/${slug}`, { redirect: "manual" });
  const html = await answer.text();
  const ms = performance.now() - start;
  if (answer.status !== 200) return { slug, ms, faults: [`status ${answer.status}`] };
  const faults = checkPage(html);
  if (isNoindex(html) === listed.has(slug)) {
    faults.push(
      listed.has(slug) ? "noindex, yet in the sitemap" : "may be listed, not in the sitemap",
    );
  }
  return { slug, ms, faults };
}

async function checkRedirect(base: string, slug: string): Promise<string[]> {
  const [a = "", b = ""] = slug.split("-vs-");
  const answer = await fetch(`${base}/compare/${comparisonSlug([b, a])}`, { redirect: "manual" });
  await answer.text();
  const location = answer.headers.get("location") ?? "";
  const leads = answer.status === 308 && new URL(location, base).pathname === `/compare/${slug}`;
  return leads ? [] : [`the other order answers ${answer.status} ${location}`];
}

/** The comparisons in the sitemap, by slug; of a sitemap of sitemaps those of each. */
async function readSitemap(base: string, path = "/sitemap.xml"): Promise<string[]> {
  const xml = await (await fetch(`${base}${path}`)).text();
  const paths = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, loc = ""]) => new URL(loc).pathname,
  );
  const found = await Promise.all(
    paths.map((one) => {
      if (one.endsWith(".xml")) return readSitemap(base, one);
      return one.startsWith("/compare/") ? [one.slice("/compare/".length)] : [];
    }),
  );
  return found.flat();
}

const site = await openSite();
try {
  const listed = new Set(await readSitemap(site.base));
  const edited = new Set([...listed].filter((slug) => !isAlphabetical(slug)));
  const walked: Walked[] = [];
  for (const [at, pair] of listPairs(roleSlugs, edited).entries()) {
    if (at % 250 === 0) process.stderr.write(`${at} pairs …\n`);
    const slug = comparisonSlug(pair);
    const one = await walkPair(site.base, slug, listed);
    if (at % 25 === 0) one.faults.push(...(await checkRedirect(site.base, slug)));
    walked.push(one);
  }
  report(walked);
} finally {
  await site.close();
}

/** Pairs in another order than that of the alphabet are edited ones. */
function isAlphabetical(slug: string): boolean {
  const [a = "", b = ""] = slug.split("-vs-");
  return a < b;
}

function report(walked: readonly Walked[]): void {
  const faulty = walked.filter(({ faults }) => faults.length > 0);
  const times = walked.map(({ ms }) => ms).sort((x, y) => x - y);
  const [p50Ms, p95Ms, slowestMs] = [share(times, 0.5), share(times, 0.95), share(times, 1)].map(
    (ms) => Math.round(ms * 10) / 10,
  );
  const result = { pairs: walked.length, faulty: faulty.length, p50Ms, p95Ms, slowestMs };
  for (const { slug, faults } of faulty) process.stderr.write(`${slug}: ${faults.join("; ")}\n`);
  if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(result)}\n`);
  else {
    process.stdout.write(
      `${result.pairs} pairs, ${result.faulty} with a fault; first answer p50 ${p50Ms} ms, p95 ${p95Ms} ms, slowest ${slowestMs} ms (goal: p95 under ${goalMs} ms)\n`,
    );
  }
  if (faulty.length > 0 || (p95Ms ?? 0) >= goalMs) process.exitCode = 1;
}
