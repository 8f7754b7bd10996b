import { requireNode } from "../demo/require-node.mjs";

// `npm test`, runnable with nothing installed: packages, browser and nginx first, then the checks.
requireNode();
void import("../demo/install-packages.mjs").then(async ({ runWithPackages, runTypeScript }) => {
  await runWithPackages("../test/ensure-browser.ts");
  await runWithPackages("../test/ensure-nginx.ts");
  await runTypeScript("../test/check.ts");
});
