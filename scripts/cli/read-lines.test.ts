import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { type Line, maxLineBytes, readLines } from "./read-lines";

async function read(chunks: (string | Buffer)[]): Promise<Line[]> {
  const lines: Line[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const line of readLines(stream, () => undefined)) lines.push(line);
  return lines;
}

test("lines are numbered from one, blank ones counted but left out", async () => {
  expect(await read(["a\n\nb\r\n\r\nc"])).toEqual([
    { number: 1, text: "a" },
    { number: 3, text: "b\r" },
    { number: 5, text: "c" },
  ]);
});

test("a line and a character may be cut between chunks", async () => {
  const bytes = Buffer.from("€1\n€2\n");
  const chunks = [...bytes].map((byte) => Buffer.of(byte));
  expect(await read(chunks)).toEqual([
    { number: 1, text: "€1" },
    { number: 2, text: "€2" },
  ]);
});

test("a byte order mark is no part of the first line", async () => {
  expect(await read(["\ufeffa\n"])).toEqual([{ number: 1, text: "a" }]);
});

test("bytes that are no text are refused, the lines around them are not", async () => {
  const lines = await read([Buffer.from("a\n"), Buffer.of(0xff, 0xfe, 0x0a), "b\n"]);
  expect(lines).toMatchObject([
    { number: 1, text: "a" },
    { number: 2, error: { code: "not-utf8" } },
    { number: 3, text: "b" },
  ]);
});

test("a line without end is refused, the next one is not", async () => {
  const piece = "x".repeat(1 << 20);
  const pieces = Array.from({ length: maxLineBytes / piece.length + 1 }, () => piece);
  expect(await read([...pieces, "\nb"])).toMatchObject([
    { number: 1, error: { code: "line-too-long" } },
    { number: 2, text: "b" },
  ]);
});

test("nothing has no lines", async () => {
  expect(await read([])).toEqual([]);
  expect(await read(["\n"])).toEqual([]);
});
