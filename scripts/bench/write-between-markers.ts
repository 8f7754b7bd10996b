import { readFileSync, writeFileSync } from "node:fs";

/** Replaces what stands between `<!-- name start -->` and `<!-- name end -->` in a document. */
export function writeBetweenMarkers(path: string, name: string, content: string): void {
  const [start, end] = [`<!-- ${name} start -->`, `<!-- ${name} end -->`];
  const text = readFileSync(path, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} lacks the markers ${start} and ${end}.`);
  writeFileSync(path, `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`);
}
