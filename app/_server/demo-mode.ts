import "server-only";

/** Whether this server is a demonstration: mail is caught, and pages under /demo exist. */
export function isDemo(): boolean {
  return process.env["SALARIUM_DEMO"] === "1";
}
