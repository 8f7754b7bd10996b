import { describeOpenApi } from "@/domain/api/describe-openapi";
import { endpoints } from "@/domain/api/endpoints";
import { problemSchema } from "@/domain/api/problem";
import { expect, test } from "./fixtures";

test("the document is served as it is made, and names every path", async ({ request, baseURL }) => {
  const answer = await request.get("/api/v1/openapi.json");
  const document = await answer.json();
  const [{ url = "" } = {}] = document.servers;
  expect(document).toEqual(JSON.parse(JSON.stringify(describeOpenApi(url))));
  expect(Object.keys(document.paths)).toEqual(endpoints.map(({ path }) => path));
  expect(baseURL).toBeTruthy();
});

for (const endpoint of endpoints) {
  const { id, method, path, example, answer: answerSchema } = endpoint;
  const data = example.body ? { data: example.body } : {};

  test(`${id} answers its example as its schema says`, async ({ request }) => {
    const answer = await request.fetch(example.path, { method, ...data });
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "ratelimit-limit": "300",
    });
    expect(Number(headers["ratelimit-remaining"])).toBeLessThan(300);
    const body = await answer.json();
    // Strict: a field that the document does not name is a fault as well.
    const shape = answerSchema.strict().safeParse(body);
    expect(shape.error?.issues ?? []).toEqual([]);
    expect(body.licence.name).toBe("CC0-1.0");
  });

  test(`${id} refuses what it does not know, and names it`, async ({ request }) => {
    const address = example.path.includes("?") ? `${example.path}&x=1` : `${example.path}?x=1`;
    const answer = await request.fetch(address, { method, ...data });
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    const problem = problemSchema.parse(await answer.json());
    expect(problem.errors).toEqual([{ field: "x", message: "There is no such field." }]);
  });

  test(`${id} may be asked by other sites`, async ({ request }) => {
    const headers = {
      origin: "https://elsewhere.example",
      "access-control-request-method": method,
    };
    const preflight = await request.fetch(example.path, { method: "OPTIONS", headers });
    expect(preflight.status()).toBe(204);
    expect(preflight.headers()["access-control-allow-origin"]).toBe("*");
    expect(preflight.headers()["access-control-allow-methods"]).toContain(method);
  });

  if (method === "GET") {
    test(`${id} says when nothing has changed`, async ({ request }) => {
      const first = await request.get(example.path);
      const headers = { "if-none-match": first.headers()["etag"] ?? "" };
      const again = await request.get(example.path, { headers });
      expect(again.status()).toBe(304);
      expect(await again.body()).toHaveLength(0);
    });
  }

  test(`${id} is documented`, async ({ page }) => {
    await page.goto("/api/docs");
    const section = page.getByRole("region", { name: endpoint.summary, exact: true });
    await expect(section).toContainText(`${method} ${path}`);
  });
}

const refused: [string, number, string][] = [
  ["/api/v1/jobs?level=boss", 400, "level.0"],
  ["/api/v1/jobs?limit=0", 400, "limit"],
  ["/api/v1/jobs?after=nonsense", 400, "after"],
  ["/api/v1/jobs?min=much", 400, "min"],
  ["/api/v1/jobs?q=a&q=b", 400, "q"],
  ["/api/v1/jobs?skill=no-such-skill", 400, "skill"],
  ["/api/v1/jobs/one", 400, "id"],
  ["/api/v1/jobs/99999999999999999999", 400, "id"],
  ["/api/v1/salaries", 400, "role"],
  ["/api/v1/salaries?role=data-engineer&year=nineteen", 400, "year"],
  ["/api/v1/salaries?role=data-engineer&country=Germany", 400, "country"],
  ["/api/v1/compare?a=data-engineer", 400, "b"],
  ["/api/v1/compare?a=data-engineer&b=data-engineer", 400, "b"],
];

for (const [path, status, field] of refused) {
  test(`${path} is a ${status} that names ${field}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    const problem = problemSchema.parse(await answer.json());
    expect(problem.errors?.map((error) => error.field)).toEqual([field]);
    expect(problem.detail).toContain(field);
  });
}

const missing: [string, string[]][] = [
  ["/api/v1/jobs/2000000000", []],
  ["/api/v1/salaries?role=data-enginer", ["data-engineer"]],
  ["/api/v1/salaries?role=data-engineer&country=ZZ", []],
  ["/api/v1/compare?a=data-scientst&b=data-engineer", ["data-scientist"]],
];

for (const [path, near] of missing) {
  test(`${path} is not found, and what is near is named`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    const problem = problemSchema.parse(await answer.json());
    for (const name of near) expect(problem.near).toContain(name);
  });
}

const badBodies: [string, string | Buffer, string, number][] = [
  ["no JSON", "{", "application/json", 400],
  ["a list", "[]", "application/json", 400],
  ["nothing to judge", "{}", "application/json", 400],
  ["another kind of body", "text=90k", "application/x-www-form-urlencoded", 415],
  ["a body without end", Buffer.alloc(70_000, 32), "application/json", 413],
  ["a field nobody knows", '{"text":"90k","salary":1}', "application/json", 400],
];

for (const [name, body, type, status] of badBodies) {
  test(`${name} is refused with ${status}`, async ({ request }) => {
    const headers = { "content-type": type };
    const answer = await request.post("/api/v1/salary-check", { headers, data: body });
    expect(answer.status()).toBe(status);
    problemSchema.parse(await answer.json());
  });
}

test("pages follow each other, and no listing comes twice", async ({ request }) => {
  const seen: number[] = [];
  let after = "";
  for (let page = 0; page < 4; page++) {
    const body = await (await request.get(`/api/v1/jobs?limit=10${after}`)).json();
    seen.push(...body.jobs.map(({ id }: { id: number }) => id));
    if (body.next === null) break;
    after = `&after=${body.next}`;
  }
  expect(seen).toHaveLength(40);
  expect(new Set(seen).size).toBe(40);
});

test("held pay is in no answer", async ({ request }) => {
  const list = await (await request.get("/api/v1/jobs?q=Bioinformatic&limit=5")).json();
  const held = list.jobs.find(({ title }: { title: string }) =>
    title.includes("Bioinformatic Exp"),
  );
  expect(held).toMatchObject({ payState: "held", pay: null, annualUsd: null });
  const one = await request.get(`/api/v1/jobs/${held.id}`);
  expect(await one.text()).not.toMatch(/1111111|1,111,111/);
});

test("the check says what the numbers of the salary page say", async ({ request }) => {
  const cell = "role=data-engineer&country=US&level=senior";
  const salaries = await (await request.get(`/api/v1/salaries?${cell}`)).json();
  const { p50, n } = salaries.statistics;
  const data = { role: "data-engineer", level: "senior", country: "US", min: p50, max: p50 };
  const offer = { ...data, currency: "USD", period: "year" };
  const checked = await (await request.post("/api/v1/salary-check", { data: offer })).json();
  expect(checked.standing.basis).toMatchObject({ role: "data-engineer", level: "senior", n });
  expect(Math.abs(checked.standing.min.percentile - 50)).toBeLessThan(3);
  expect(checked.verdict).toBe("ok");
});
