import { inArray, like } from "drizzle-orm";
import { importJobs } from "@/db/jobs/import-jobs";
import { notifyChanged } from "@/db/notify-changed";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { readPostings } from "@/scripts/import/jobposting/read-postings";
import { expect, test } from "./fixtures";
import { payloads, watchForStrikes } from "./hostile-payloads";

const tag = "hostile-corpus";

// So old that no list of new listings which other tests look at shows one.
const posted = "2019-03-01T00:00:00Z";

/** One listing for each payload, which stands in every field; and one that is a single long word. */
async function* hostileLines(): AsyncGenerator<string> {
  for (const [index, payload] of payloads.entries()) yield posting(index, payload);
  yield posting(payloads.length, "w".repeat(150), "w".repeat(900_000));
  yield `${"[".repeat(20_000)}\n`;
  yield posting(payloads.length + 1, "\u0000\u0007null", "a\u0000b");
}

function posting(index: number, payload: string, description = payload): string {
  return `${JSON.stringify({
    "@type": "JobPosting",
    title: `Xq ${payload}`,
    identifier: { name: "ashby", value: `ashby:${tag}:${index}` },
    datePosted: posted,
    url: index % 6 === 5 ? payload : `https://example.com/?${new URLSearchParams({ q: payload })}`,
    hiringOrganization: { name: `${tag} ${index} ${payload}`.slice(0, 180), sameAs: payload },
    jobLocation: { address: { addressLocality: payload, addressCountry: payload } },
    employmentType: [payload, "FULL_TIME"],
    skills: [payload],
    description: `<p>${description}</p>`,
    baseSalary: { currency: "USD", value: { minValue: 1, maxValue: 2, unitText: payload } },
  })}\n`;
}

test.describe.configure({ mode: "serial" });
let slugs: string[] = [];

test.beforeAll(async ({ db }) => {
  const refused: string[] = [];
  const now = new Date();
  const tally = await importJobs(db, {
    rows: readPostings(hostileLines(), { now }),
    now,
    reason: "imported from a hostile file",
    onRefused: ({ line, reason }) => refused.push(`${line}: ${reason}`),
  });
  expect(tally.read).toBe(payloads.length + 3);
  const stored = await db
    .select()
    .from(jobs)
    .where(like(jobs.source, `%${tag}%`));
  slugs = stored.map(({ slug }) => slug);
  // An address that is no http(s) one costs its listing; every other listing is in.
  expect(slugs.length + refused.length).toBe(payloads.length + 3);
  expect(slugs.length, refused.join("\n")).toBeGreaterThan(payloads.length / 2);
});

test.afterAll(async ({ db }) => {
  if (slugs.length === 0) return;
  const gone = await db
    .delete(jobs)
    .where(inArray(jobs.slug, slugs))
    .returning({ companyId: jobs.companyId });
  await db.delete(companies).where(
    inArray(
      companies.id,
      gone.map(({ companyId }) => companyId),
    ),
  );
  await notifyChanged(db, ["jobs"]);
});

test("no listing of a hostile feed runs anything, on its page or in lists", async ({ page }) => {
  test.setTimeout(120_000);
  const expectNoStrike = await watchForStrikes(page);
  for (const path of [...slugs.map((slug) => `/jobs/${slug}`), "/jobs?q=xq", "/companies"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    const links = await page
      .locator("a[href]")
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).protocol));
    expect([...new Set(links)].filter((link) => !/^(https?|mailto):$/.test(link))).toEqual([]);
    for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) {
      expect(() => JSON.parse(text)).not.toThrow();
    }
    await expectNoStrike();
  }
});

test("feeds and pictures of a hostile feed are well-formed", async ({ page, request }) => {
  test.setTimeout(120_000);
  await page.goto("/signin");
  for (const path of ["/jobs/feed.xml?q=xq", "/jobs/feed.atom?q=xq", "/sitemaps/jobs-1.xml"]) {
    const answer = await request.get(path);
    if (path.startsWith("/sitemaps") && answer.status() === 404) continue;
    expect(answer.status(), path).toBe(200);
    const fault = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        return parsed.querySelector("parsererror")?.textContent ?? null;
      },
      await answer.text(),
    );
    expect(fault, path).toBeNull();
  }
  const feed = await (await request.get("/jobs/feed.json?q=xq")).json();
  expect(feed.items.length).toBeGreaterThan(0);
  for (const slug of slugs) {
    const head = await (await request.get(`/jobs/${slug}`)).text();
    const picture = /property="og:image" content="([^"]+)"/.exec(head)?.[1] ?? "";
    const { pathname, search } = new URL(picture.replaceAll("&amp;", "&"));
    const answer = await request.get(`${pathname}${search}`);
    expect([answer.status(), answer.headers()["content-type"]], slug).toEqual([200, "image/png"]);
  }
});
