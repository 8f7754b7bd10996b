import { requireNode } from "./require-node.mjs";

// `npm run demo`, runnable with nothing installed.
requireNode();
void import("./install-packages.mjs").then(({ runWithPackages }) =>
  runWithPackages("../demo/demo.ts"),
);
