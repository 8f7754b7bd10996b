import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The Markdown of a page of the project's own documentation, `docs/<name>.md`. */
export async function readDocument(name: "method" | "method-statistics"): Promise<string> {
  return readFile(join(process.cwd(), "docs", `${name}.md`), "utf8");
}
