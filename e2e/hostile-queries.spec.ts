import { expect, test } from "./fixtures";
import { livePattern, payloads, watchForStrikes } from "./hostile-payloads";

/** Pages that read something from their address, and what they read. */
const readers: Record<string, readonly string[]> = {
  "/jobs": [
    "q",
    "role",
    "level",
    "type",
    "workplace",
    "place",
    "skill",
    "company",
    "min",
    "currency",
    "sort",
    "after",
    "before",
    "page",
    "unpaid",
  ],
  "/jobs/feed.json": ["q", "role", "place", "company", "min"],
  "/salaries/find": ["role", "level", "country", "place", "year"],
  "/compare": ["a", "b"],
  "/signin": ["next", "callbackUrl", "error"],
  "/signin/sent": ["email"],
  "/signin/confirm": ["token", "email", "callbackUrl"],
};

for (const [path, names] of Object.entries(readers)) {
  test(`${path} takes any text in its address`, async ({ page, request }) => {
    test.setTimeout(120_000);
    const expectNoStrike = await watchForStrikes(page);
    const texts = [...payloads, "a".repeat(4000), "-1", "1e309", "9".repeat(400), "\u0001", ",,,"];
    for (const text of texts) {
      const query = new URLSearchParams(names.map((name) => [name, text]));
      const twice = new URLSearchParams([...query, ...query]);
      for (const address of [`${path}?${query}`, `${path}?${twice}`]) {
        const answer = await request.get(address, { maxRedirects: 0 });
        expect(answer.status(), address.slice(0, 300)).toBeLessThan(500);
        if (answer.headers()["content-type"]?.startsWith("text/html")) {
          expect((await answer.text()).match(livePattern)?.[0] ?? null, address).toBeNull();
        }
      }
    }
    if (path.endsWith(".json")) return;
    for (const text of payloads.slice(0, 6)) {
      await page.goto(`${path}?${new URLSearchParams(names.map((name) => [name, text]))}`);
      await expectNoStrike();
    }
  });
}
