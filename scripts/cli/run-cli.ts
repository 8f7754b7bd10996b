import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface CliRun {
  status: number | null;
  /** Standard output, a value for each line. */
  answers: unknown[];
  output: string;
  errors: string;
}

/** Runs the command line as its users do, with `input` on standard input. */
export async function runCli(args: readonly string[], input = ""): Promise<CliRun> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/cli/cli.ts", ...args]);
  const closed = once(child, "close");
  child.stdin.end(input);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  return { status: child.exitCode, answers: lines.map((line) => JSON.parse(line)), output, errors };
}
