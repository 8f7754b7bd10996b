import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import type { Readable } from "node:stream";

export interface InputFile {
  /** For messages. */
  name: string;
  /** In bytes; `null` where it is not known. */
  size: number | null;
  stream: Readable;
}

async function openInput(path: string): Promise<InputFile | { message: string }> {
  if (path === "-") return { name: "standard input", size: null, stream: process.stdin };
  const found = await stat(path).catch(() => null);
  if (found === null) return { message: `There is no file ${path}.` };
  if (found.isDirectory()) return { message: `${path} is a folder; name a file in it.` };
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!isReadable) return { message: `${path} may not be read by this user.` };
  return { name: path, size: found.isFile() ? found.size : null, stream: createReadStream(path) };
}

/** Opens the files of a command, or standard input when none is named. */
export async function openInputs(
  paths: readonly string[],
): Promise<{ files: InputFile[] } | { message: string }> {
  if (paths.length === 0 && process.stdin.isTTY) {
    return { message: "Name a file, or pipe lines of JSON into the command." };
  }
  const files: InputFile[] = [];
  for (const path of paths.length === 0 ? ["-"] : paths) {
    const file = await openInput(path);
    if ("message" in file) return file;
    files.push(file);
  }
  return { files };
}
