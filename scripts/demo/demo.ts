import { explainFailure } from "./explain-failure";
import { loadEnvironment } from "./load-environment";
import { runDemo } from "./run-demo";
import { onNpmGone } from "./watch-npm";

// Ctrl-C once ends everything in order, twice ends only this process.
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
  });
}
onNpmGone(() => interruption.abort());

try {
  loadEnvironment(process.cwd());
  await runDemo(process.cwd(), interruption.signal);
  process.exit(0);
} catch (error) {
  if (interruption.signal.aborted) process.exit(130);
  console.error(explainFailure(error, process.env["DATABASE_URL"] ?? "") ?? error);
  process.exit(1);
}
