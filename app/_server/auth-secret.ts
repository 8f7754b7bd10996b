import "server-only";

/** AUTH_SECRET; a server without one does not start, so its absence is a fault. */
export function requireAuthSecret(): string {
  const secret = process.env["AUTH_SECRET"];
  if (!secret) throw new Error("AUTH_SECRET is not set.");
  return secret;
}
