import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli";

const timeout = 60_000;

function lines(...rows: (object | string)[]): string {
  return rows.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join("");
}

describe("salary parse", { timeout }, () => {
  test("answers each line in order", async () => {
    const { status, answers } = await runCli(
      ["salary", "parse"],
      lines(
        { id: 1, text: "$120-150k", context: "Zürich, CHF 90k" },
        { id: "b", text: "$90k", country: "ca" },
        { id: "c", text: "competitive", country: null },
      ),
    );
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      {
        id: 1,
        kind: "range",
        min: 120_000,
        max: 150_000,
        currency: "USD",
        period: "year",
        candidates: [],
      },
      {
        id: "b",
        kind: "single",
        currency: "CAD",
        candidates: [{ currency: "CAD" }, { currency: "USD" }],
      },
      { id: "c", kind: "none", min: null, max: null, currency: null, period: null, candidates: [] },
    ]);
  });

  test("names each line it refuses and answers the others", async () => {
    const { status, answers, errors } = await runCli(
      ["salary", "parse"],
      lines(
        { id: 1, text: "$100k" },
        "not json",
        { id: 3 },
        { text: "$100k" },
        { id: 5, text: "$100k", country: "Narnia" },
        { id: 6, text: "x".repeat(1 << 20) },
        { id: 7, text: "a\u0000b" },
        "[]",
        "",
        { id: 10, text: "£45k" },
      ),
    );
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      { id: 1, kind: "single" },
      { id: null, line: 2, error: { code: "not-json" } },
      { id: 3, line: 3, error: { code: "bad-row", message: expect.stringContaining("text:") } },
      { id: null, line: 4, error: { code: "bad-row", message: expect.stringContaining("id:") } },
      { id: 5, line: 5, error: { code: "bad-row", message: expect.stringContaining("country:") } },
      { id: 6, line: 6, error: { code: "too-long" } },
      { id: 7, line: 7, error: { code: "control-characters" } },
      { id: null, line: 8, error: { code: "bad-row" } },
      { id: 10, kind: "single" },
    ]);
    for (const line of [2, 3, 4, 5, 6, 7, 8]) expect(errors).toContain(`line ${line}: `);
  });

  test("reads files one after the other", async () => {
    const folder = mkdtempSync(join(tmpdir(), "salarium-cli-"));
    try {
      const [one, two] = [join(folder, "one.ndjson"), join(folder, "two.ndjson")];
      writeFileSync(one, lines({ id: 1, text: "$100k" }));
      writeFileSync(two, JSON.stringify({ id: 2, text: "£45k" }));
      const { status, answers } = await runCli(["salary", "parse", one, two]);
      expect(status).toBe(0);
      expect(answers).toMatchObject([{ id: 1 }, { id: 2 }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("salary check", { timeout }, () => {
  const posting = {
    title: "Senior Data Engineer",
    country: "US",
    employmentType: "full-time",
    workplace: "remote",
    year: 2026,
    min: 140_000,
    max: 180_000,
    currency: "USD",
    period: "year",
  };

  test("judges by role or title, and judges impossible amounts instead of refusing them", async () => {
    const { status, answers } = await runCli(
      ["salary", "check"],
      lines(
        { id: 1, ...posting },
        {
          id: 2,
          ...posting,
          title: undefined,
          role: "data-engineer",
          level: "senior",
          employmentType: ["full-time", "contract"],
        },
        { id: 3, ...posting, min: 1_111_111_000, max: 1_111_111_000 },
        { id: 4, ...posting, min: 0, max: 0 },
        { id: 5, ...posting, min: -5 },
        { id: 6, ...posting, min: 180_000, max: 140_000 },
        { id: 7, ...posting, min: null, max: null, text: "$140k - $180k" },
      ),
    );
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { id: 1, verdict: "ok", findings: [], annual: { min: 140_000, usdMax: 180_000 } },
      { id: 2, verdict: "ok" },
      { id: 3, verdict: "hold" },
      { id: 4, verdict: "hold" },
      { id: 5, verdict: "hold" },
      { id: 6, findings: [{ code: "swapped-range" }] },
      { id: 7, verdict: "ok" },
    ]);
  });

  test("repeats an id of any type, and judges a number too large for the machine", async () => {
    const rows = [null, true, { of: "row" }, [1]].map((id) => ({ id, ...posting }));
    const huge = JSON.stringify({ id: 5, ...posting }).replace("180000", "1e999");
    const { status, answers } = await runCli(
      ["salary", "check"],
      lines(...rows, huge, " \t", posting, "[]"),
    );
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      ...rows.map(({ id }) => ({ id, verdict: "ok" })),
      { id: 5, verdict: "hold" },
      { id: null, line: 7, error: { message: "id: an id is needed" } },
      { id: null, line: 8, error: { message: expect.stringContaining("must be a JSON object") } },
    ]);
  });

  test("names the field that is wrong", async () => {
    const { status, answers } = await runCli(
      ["salary", "check"],
      lines(
        { id: 1, ...posting, period: "decade" },
        { id: 2, ...posting, min: "140k" },
        { id: 3, ...posting, role: "astronaut" },
        { id: 4, ...posting, employmentType: ["full-time", "none"] },
        { id: 5, ...posting, currency: "dollars" },
        { id: 6, ...posting, level: "wizard", workplace: "moon", year: 3000 },
      ),
    );
    expect(status).toBe(1);
    const messages = answers.map(
      (answer) => (answer as { error: { message: string } }).error.message,
    );
    expect(messages[0]).toContain("period: one of hour, day, week, month, year");
    expect(messages[1]).toContain("min: ");
    expect(messages[2]).toContain("role: ");
    expect(messages[3]).toContain("employmentType: one or a list of full-time");
    expect(messages[4]).toContain("currency: ");
    expect(messages[5]).toMatch(/level: .*workplace: .*year: /);
  });
});
