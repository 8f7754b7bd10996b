import { requireNode } from "../demo/require-node.mjs";

// `npm run check`: everything that `npm test` runs, on what is installed.
requireNode();
void import("../demo/install-packages.mjs").then(async ({ hasPackages, runTypeScript }) => {
  if (hasPackages()) return runTypeScript("../test/check.ts");
  console.error(
    "The packages of package-lock.json are not all installed: run `npm ci`, or `npm test`, which does.",
  );
  process.exit(1);
});
