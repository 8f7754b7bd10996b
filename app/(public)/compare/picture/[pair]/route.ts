import { tagPage } from "@/app/_server/tag-page";
import { findComparison } from "@/db/articles/find-comparison";
import { db } from "@/db/client";
import { listBroaderRoles } from "@/domain/article/list-broader-roles";
import { readPair } from "@/domain/article/read-pair";
import { drawComparison } from "./draw-comparison";

export const revalidate = 3600;
export const dynamic = "force-static";

/** Pictures are drawn when first asked for, then kept until the numbers on them change. */
export function generateStaticParams(): { pair: string }[] {
  return [];
}

type Props = { params: Promise<{ pair: string }> };

/** The picture of a comparison for links to it, with the real medians. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const read = readPair((await params).pair);
  if (read.kind !== "pair") return new Response("No such comparison", { status: 404 });
  const roles = read.pair.flatMap((role) => [role, ...listBroaderRoles(role)]);
  await tagPage(["articles", "roles", ...roles.map((role) => `salaries:${role}`)]);
  const found = await findComparison(db, { pair: read.pair, now: new Date() });
  return found ? drawComparison(found) : new Response("No such comparison", { status: 404 });
}
