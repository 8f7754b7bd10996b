import { expect, test } from "./fixtures";

for (const path of ["/jobs/%00", "/jobs/%ff", "/companies/%00", "/companies/%E0%A4%A"]) {
  test(`${path} is refused in words, not by a fault`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain("cannot be read");
  });
}

test("a method no page has is refused", async ({ request }) => {
  for (const method of ["PUT", "DELETE", "POST"]) {
    const answer = await request.fetch("/jobs", { method });
    expect(answer.status()).toBe(405);
    expect(answer.headers()["allow"]).toBe("GET, HEAD");
  }
});
