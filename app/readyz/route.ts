import { db } from "@/db/client";
import { isMigrated } from "@/db/migrate";

export const dynamic = "force-dynamic";

/** The database answers and has this release's schema. */
export async function GET() {
  const state = await readState();
  return new Response(`${state}\n`, {
    status: state === "ready" ? 200 : 503,
    headers: { "Cache-Control": "no-store", ...(state === "ready" ? {} : { "Retry-After": "5" }) },
  });
}

async function readState(): Promise<"ready" | "database not migrated" | "database unreachable"> {
  try {
    return (await isMigrated(db)) ? "ready" : "database not migrated";
  } catch (error) {
    console.error("readyz: the database does not answer", error);
    return "database unreachable";
  }
}
