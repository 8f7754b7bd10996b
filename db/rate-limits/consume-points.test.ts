import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { consumePoint } from "./consume-points";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("of 50 tries at once exactly as many pass as are allowed, for each subject", async () => {
  const limit = { name: "test", points: 3, windowSeconds: 60 };
  const tries = await Promise.all(
    Array.from({ length: 50 }, () => consumePoint(database.db, limit, "ada")),
  );
  expect(tries.filter(({ allowed }) => allowed)).toHaveLength(3);
  expect(tries.find(({ allowed }) => !allowed)).toMatchObject({
    retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds > 0 && seconds <= 60),
  });
  expect(await consumePoint(database.db, limit, "eve")).toMatchObject({
    allowed: true,
    remaining: 2,
  });
});
