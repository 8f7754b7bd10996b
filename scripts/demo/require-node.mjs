// Plain old JavaScript without imports: this must run on the Node that is too old.

/** Ends the process with one sentence when Node is older than 20.19. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Salarium needs Node 20.19 or newer and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}
