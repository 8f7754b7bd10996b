import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * Installs the packages unless those of the lock file are there, then goes on with a TypeScript
 * module of `scripts`, in this process and in the project's folder.
 * @param {string} module path relative to this file
 */
export async function runWithPackages(module) {
  installPackages();
  await runTypeScript(module);
}

/**
 * @param {string} module path relative to this file
 */
export async function runTypeScript(module) {
  process.chdir(root);
  const { register } = await import("tsx/esm/api");
  register();
  await import(module);
}

/** Whether every package of the lock file is installed in its version. */
export function hasPackages() {
  const wanted = readLock("package-lock.json");
  // npm writes this file last, so an interrupted installation has none.
  const present = readLock("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

function installPackages() {
  if (hasPackages()) return;
  console.log("Installing packages, which takes a minute …");
  // The npm that runs this script, when one does: it is the one that is known to work.
  const npm = process.env["npm_execpath"]?.endsWith("npm-cli.js")
    ? [process.execPath, process.env["npm_execpath"]]
    : ["npm"];
  const [command = "npm", ...first] = npm;
  const { status, signal, error } = spawnSync(command, [...first, "ci", "--include=dev"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  if (signal === null) {
    console.error(
      `The packages could not be installed (${error?.message ?? "see the lines above"}): check the network and the disk, then start again.`,
    );
  }
  process.exit(status ?? 1);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}
