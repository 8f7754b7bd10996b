import { spawn } from "node:child_process";

export type StepCommand = {
  /** Arguments for node. */
  args: readonly string[];
  environment?: Record<string, string>;
  /** Shows the output as it comes; otherwise only that of a step that fails. */
  isShown?: boolean;
};

const running = new Set<ReturnType<typeof spawn>>();

/** Runs a tool without standard input; resolves with its exit status. */
export function runNode({ args, environment = {}, isShown = false }: StepCommand): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
    });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      if (code !== 0) process.stdout.write(Buffer.concat(chunks));
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** Ends the tool that runs now. */
export function endSteps(): void {
  for (const child of running) child.kill("SIGTERM");
}
