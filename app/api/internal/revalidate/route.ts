import { timingSafeEqual } from "node:crypto";
import { revalidatePath, revalidateTag } from "next/cache";
import { z } from "zod";

const bodySchema = z.object({ tags: z.array(z.string().min(1).max(256)).max(10_000).nullable() });

/**
 * Marks pages as out of date: those with the given cache tags, or all for null. Only the server
 * process around this application calls it, with a secret it makes up at each start.
 */
export async function POST(request: Request) {
  const secret = process.env["SALARIUM_REVALIDATE_SECRET"];
  const given = request.headers.get("x-salarium-revalidate");
  if (!secret || !given || !isEqual(secret, given)) return new Response(null, { status: 404 });
  const body = bodySchema.safeParse(await request.json());
  if (!body.success) return new Response(null, { status: 400 });
  if (body.data.tags === null) revalidatePath("/", "layout");
  for (const tag of body.data.tags ?? []) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

function isEqual(secret: string, given: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
