import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli";

/** Each test starts a process, and the machine may be busy. */
const timeout = 60_000;

describe("salarium", { timeout }, () => {
  test("--help names every noun", async () => {
    const { status, output } = await runCli(["--help"]);
    expect(status).toBe(0);
    for (const noun of ["salary", "role", "import", "user", "audit", "stats", "db"]) {
      expect(output).toContain(`  ${noun} `);
    }
  });

  test.each([
    ["salary", "--help"],
    ["salary", "parse", "--help"],
    ["salary", "check", "--help"],
    ["help", "salary"],
  ])("%s %s says how it is used", async (...args) => {
    const { status, output } = await runCli(args);
    expect(status).toBe(0);
    expect(output).toContain("Usage: salarium");
  });

  test.each([
    [[]],
    [["salarie"]],
    [["salary"]],
    [["salary", "pars"]],
    [["salary", "parse", "--nonsense"]],
    [["salary", "parse", "no-such-file.ndjson"]],
    [["salary", "parse", "scripts"]],
  ])("wrong use exits 2 and says so: %j", async (args) => {
    const { status, answers, errors } = await runCli(args);
    expect(status).toBe(2);
    expect(answers).toEqual([]);
    expect(errors).not.toBe("");
  });

  test("a reader that has seen enough ends the command quietly", async () => {
    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      "scripts/cli/cli.ts",
      "salary",
      "parse",
    ]);
    const closed = once(child, "close");
    let errors = "";
    child.stderr.on("data", (data) => {
      errors += data;
    });
    child.stdin.on("error", () => undefined);
    for (let id = 0; id < 20_000; id++) child.stdin.write(`{"id":${id},"text":"$120k - $150k"}\n`);
    child.stdin.end();
    for await (const _line of createInterface(child.stdout)) break;
    child.stdout.destroy();
    await closed;
    expect(errors).not.toContain("EPIPE");
    expect(child.exitCode).toBe(0);
  });
});
