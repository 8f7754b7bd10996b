import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** Runs the command in a process of its own, as a shell would. */
async function runRoleMatch(input: string, args: readonly string[] = []) {
  const script = [
    'import { Command } from "commander";',
    'import { registerRoleCommands } from "@/scripts/cli/role";',
    "const program = new Command();",
    "registerRoleCommands(program);",
    'await program.parseAsync(["role", "match", ...process.argv.slice(1)], { from: "user" });',
  ].join("\n");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script, ...args],
    { cwd: root, stdio: ["pipe", "pipe", "pipe"] },
  );
  child.stdin.end(input);
  const texts = await Promise.all([child.stdout, child.stderr].map(readAll));
  const status = await new Promise<number | null>((done) => {
    if (child.exitCode !== null) done(child.exitCode);
    else child.on("close", done);
  });
  const lines = (texts[0] ?? "").split("\n").filter((line) => line !== "");
  return { status, rows: lines.map((line) => JSON.parse(line)), errors: texts[1] ?? "" };
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test("titles in, roles and levels out, in order", { timeout: 20_000 }, async () => {
  const { status, rows } = await runRoleMatch(
    '{"id":1,"title":"Senior Data Engineer"}\n{"id":"b","title":"Recruiter"}\n',
  );
  expect(rows).toEqual([
    { id: 1, role: "data-engineer", level: "senior", confidence: 0.98, alternatives: [] },
    { id: "b", role: null, level: null, confidence: expect.any(Number), alternatives: [] },
  ]);
  expect(status).toBe(0);
});

test("a bad line is named and the others are answered", { timeout: 20_000 }, async () => {
  const { status, rows, errors } = await runRoleMatch(
    '{"id":1,"title":"Data Analyst"}\nnot json\n{"id":3}\n{"id":4,"title":"Engineer I"}\n',
  );
  expect(rows.map(({ id, role }) => [id, role])).toEqual([
    [1, "data-analyst"],
    [null, undefined],
    [3, undefined],
    [4, "engineer"],
  ]);
  expect(rows[2]).toMatchObject({
    line: 3,
    error: { code: "bad-row", message: "title: a title is needed" },
  });
  expect(errors).toContain("line 2");
  expect(status).toBe(1);
});

test("a missing file is wrong use", { timeout: 20_000 }, async () => {
  const { status, errors } = await runRoleMatch("", ["no-such-file.ndjson"]);
  expect(errors).toContain("There is no file no-such-file.ndjson.");
  expect(status).toBe(2);
});
