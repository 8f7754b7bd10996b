import { once } from "node:events";
import { z } from "zod";
import { type InputFile, openInputs } from "./open-inputs";
import { readLines } from "./read-lines";
import { showProgress } from "./show-progress";

/** Why one line got no answer. */
export interface LineError {
  code: string;
  message: string;
}

/** The answer to one row, without its id, or the reason why there is none. */
export type Answer = { value: object } | { error: LineError };

/** A row names itself by any JSON value, which its answer repeats. */
interface NamedRow {
  id: unknown;
}

export interface NdjsonCommand<Row extends NamedRow> {
  /** Files to read, `-` for standard input; without any, standard input. */
  files: readonly string[];
  /** What a row must look like. */
  row: z.ZodType<Row>;
  answer: (row: Row) => Answer;
}

/** Output is written in pieces of about this size. */
const pieceLength = 1 << 16;

function reasonOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}

function readJson(text: string): { json: unknown } | { error: LineError } {
  try {
    return { json: JSON.parse(text) };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { error: { code: "not-json", message: `not a line of JSON: ${detail}` } };
  }
}

const namedRow = z.object({ id: z.unknown() });

function idOf(json: unknown): unknown {
  return namedRow.safeParse(json).data?.id ?? null;
}

interface Answered extends NamedRow {
  answer: Answer;
}

function answerJson<Row extends NamedRow>(json: unknown, command: NdjsonCommand<Row>): Answered {
  const row = command.row.safeParse(json);
  if (row.success) return { id: row.data.id, answer: command.answer(row.data) };
  return { id: idOf(json), answer: { error: { code: "bad-row", message: reasonOf(row.error) } } };
}

/** Writes lines to standard output, waiting when the reader is slower. */
class LineWriter {
  #piece = "";

  async write(line: string): Promise<void> {
    this.#piece += `${line}\n`;
    if (this.#piece.length >= pieceLength) await this.flush();
  }

  async flush(): Promise<void> {
    const piece = this.#piece;
    this.#piece = "";
    if (piece !== "" && !process.stdout.write(piece)) await once(process.stdout, "drain");
  }
}

/**
 * A reader that has seen enough, such as `head`, ends the command without complaint; a full disk
 * ends it with one sentence.
 */
function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`The answers could not be written: ${error.message}\n`);
    process.exit(1);
  });
}

interface Tally {
  answered: number;
  refused: number;
}

async function streamFile<Row extends NamedRow>(
  input: InputFile,
  command: NdjsonCommand<Row>,
  tally: Tally,
): Promise<void> {
  const writer = new LineWriter();
  const progress = showProgress(input.size);
  for await (const line of readLines(input.stream, progress.advance)) {
    const read = "error" in line ? line : readJson(line.text);
    const { id, answer } =
      "error" in read
        ? { id: null, answer: { error: read.error } }
        : answerJson(read.json, command);
    if ("error" in answer) {
      tally.refused++;
      progress.print(`${input.name}, line ${line.number}: ${answer.error.message}`);
      await writer.write(JSON.stringify({ id, line: line.number, error: answer.error }));
    } else {
      tally.answered++;
      await writer.write(JSON.stringify({ id, ...answer.value }));
    }
  }
  await writer.flush();
  progress.stop();
}

/**
 * Answers each line of JSON with one line of JSON on standard output, in order and in constant
 * memory. A line that cannot be answered gets `{"id","line","error":{"code","message"}}` and its
 * reason on standard error; the others are still answered. The exit status becomes 1 if any line
 * was refused, 2 if a file cannot be read.
 */
export async function streamNdjson<Row extends NamedRow>(
  command: NdjsonCommand<Row>,
): Promise<void> {
  const inputs = await openInputs(command.files);
  if ("message" in inputs) {
    process.stderr.write(`${inputs.message}\n`);
    process.exitCode = 2;
    return;
  }
  endWithReader();
  const tally: Tally = { answered: 0, refused: 0 };
  for (const input of inputs.files) await streamFile(input, command, tally);
  process.stderr.write(`${tally.answered} lines answered, ${tally.refused} refused.\n`);
  if (tally.refused > 0) process.exitCode = 1;
}
