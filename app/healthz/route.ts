export const dynamic = "force-dynamic";

/** The process is alive. */
export function GET() {
  return new Response("ok\n", { headers: { "Cache-Control": "no-store" } });
}
