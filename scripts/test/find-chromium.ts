import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser on the PATH as Playwright's launch option; nothing when Playwright's own is to be used. */
export function findChromium(path = process.env["PATH"] ?? ""): { executablePath?: string } {
  const candidates = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = candidates.find(isExecutable);
  return executablePath ? { executablePath } : {};
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
