import type { APIRequestContext } from "@playwright/test";
import { notifyChanged } from "@/db/notify-changed";
import { expect, test } from "./fixtures";

// A page that no other test visits, so that nobody else has it made anew.
const path = "/companies/polder-water";
const tag = "company:polder-water";

async function readCacheState(request: APIRequestContext): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  return answer.headers()["x-nextjs-cache"] ?? "none";
}

test("a kept page is made anew when a change to it is committed, not before", async ({
  request,
  db,
}) => {
  await expect.poll(() => readCacheState(request)).toBe("HIT");

  const rolledBack = db.transaction(async (tx) => {
    await notifyChanged(tx, [tag]);
    throw new Error("rolled back");
  });
  await expect(rolledBack).rejects.toThrow("rolled back");
  await notifyChanged(db, ["company:another"]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await readCacheState(request)).toBe("HIT");

  await notifyChanged(db, [tag]);
  await expect.poll(() => readCacheState(request), { intervals: [50] }).not.toBe("HIT");
  expect(await readCacheState(request)).toBe("HIT");
});
