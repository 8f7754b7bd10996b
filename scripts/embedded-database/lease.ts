import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./postmaster";

/** Notes that this process uses the cluster kept in `folder`. */
export function takeLease(folder: string): void {
  mkdirSync(leaseFolder(folder), { recursive: true });
  writeFileSync(join(leaseFolder(folder), `${process.pid}`), "");
}

/** Gives the note back; true when no other living process holds one. */
export function releaseLease(folder: string): boolean {
  rmSync(join(leaseFolder(folder), `${process.pid}`), { force: true });
  const holders = readdirSync(leaseFolder(folder)).map(Number);
  for (const pid of holders.filter((holder) => !isAlive(holder))) {
    rmSync(join(leaseFolder(folder), `${pid}`), { force: true });
  }
  return !holders.some(isAlive);
}

function leaseFolder(folder: string): string {
  return join(folder, "in-use");
}
