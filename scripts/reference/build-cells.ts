/**
 * Builds domain/salary/reference/cells.json:
 *   npm run reference:cells -- [salaries.csv]
 * Run it after reference:build, whose reference decides which ranges are held.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { composeCells } from "./compose-cells";

const snapshot = resolve(import.meta.dirname, "../../../shared/data/salaries-public.csv");
const text = composeCells(readFileSync(process.argv[2] ?? snapshot, "utf8"));
writeFileSync(resolve(import.meta.dirname, "../../domain/salary/reference/cells.json"), text);
process.stdout.write(`${gzipSync(text).length} bytes gzip\n`);
