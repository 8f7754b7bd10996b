import { ensureBuild } from "../demo/build-site";
import { reportFailure } from "../demo/explain-failure";
import { readServerSettings } from "../serve/settings";
import { createSiteEnvironment } from "./site-environment";

// The site under test: prints its environment as one line of JSON once it serves.
const own = process.env["E2E_PREPARED"] ? null : await createSiteEnvironment();
try {
  Object.assign(process.env, own?.variables, { NODE_ENV: "production" });
  await ensureBuild({ root: process.cwd(), say: console.error });
  const { startServer } = await import("../serve/start-server");
  const server = await startServer(process.cwd(), readServerSettings(process.env));
  console.log(JSON.stringify(own?.variables ?? {}));
  process.once("SIGTERM", async () => {
    await server.stop();
    await own?.stop();
    process.exit(0);
  });
} catch (error) {
  reportFailure(error, process.env["DATABASE_URL"]);
  await own?.stop();
  process.exit(1);
}
