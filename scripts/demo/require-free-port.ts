import { createServer } from "node:net";
import { PlainFailure } from "./plain-failure";

/** Throws one plain sentence when the site could not listen on the port. */
export async function requireFreePort(port: number): Promise<void> {
  const code = await tryToListen(port);
  if (code !== null) throw new PlainFailure(explainPort(code, port));
}

/** Why a server cannot listen on the port, by the code the system gives. */
export function explainPort(code: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1}.`;
  }
  if (code === "EACCES") {
    return `Port ${port} needs more rights: choose one above 1023, as with PORT=3000.`;
  }
  return `Nothing can listen on port ${port} (${code}): choose another one, as with PORT=3000.`;
}

function tryToListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}
