import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { nginxProgram } from "./start-nginx";

/**
 * Installs nginx as root on Debian when it is missing, without starting it, so that
 * deploy/nginx.conf can be tested; elsewhere says that it is not.
 */
function ensureNginx(): void {
  if (nginxProgram !== undefined) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("Installing nginx, to test deploy/nginx.conf …");
    // Without a network this is to fail soon.
    const apt = "apt-get -o Acquire::Retries=0 -o Acquire::http::Timeout=15";
    const install = `${apt} update && ${apt} install -y --no-install-recommends nginx`;
    // In run level 1 Debian starts no service that it installs.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    const options = { stdio: "ignore", env, timeout: 180_000 } as const;
    if (spawnSync("/bin/sh", ["-c", install], options).status === 0) return;
  }
  console.error(
    "\n*** NOT TESTED: deploy/nginx.conf. There is no nginx here and it could not be installed. ***\n",
  );
}

ensureNginx();
