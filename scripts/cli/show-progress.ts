import { SingleBar } from "cli-progress";

export interface Progress {
  advance: (bytes: number) => void;
  /** A line about one row, above the bar where there is one. */
  print: (line: string) => void;
  stop: () => void;
}

const clearLine = "\r\u001b[K";

function printLine(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Shows on standard error how much of `size` bytes is read, where that is a terminal. */
export function showProgress(size: number | null): Progress {
  if (!process.stderr.isTTY || size === null || size === 0) {
    return { advance: () => undefined, print: printLine, stop: () => undefined };
  }
  const bar = new SingleBar({
    format: "{bar} {percentage} % read, {duration_formatted}",
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(size, 0);
  return {
    advance: (bytes) => bar.increment(bytes),
    print: (line) => printLine(`${clearLine}${line}`),
    stop: () => bar.stop(),
  };
}
