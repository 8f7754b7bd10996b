import { findProgram } from "./find-program";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser on the PATH as Playwright's launch option; nothing when Playwright's own is to be used. */
export function findChromium(): { executablePath?: string } {
  const executablePath = findProgram(names);
  return executablePath ? { executablePath } : {};
}
