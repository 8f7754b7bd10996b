import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { externalFacts } from "@/db/schema/external-facts";
import type { OccupationTools } from "@/domain/article/occupation-tools";

/** How a tool in demand is stored: its name is the word of the fact. */
export const toolMeasure = "tool-in-demand";

/**
 * The tools in demand in occupations by their codes (SOC, such as `15-2051`), of the newest vintage
 * of each. A code of which nothing is known is not in the answer.
 */
export async function findTools(
  db: Database,
  socs: readonly string[],
): Promise<Map<string, OccupationTools>> {
  const wanted = [...new Set(socs)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({
      subject: externalFacts.subject,
      occupation: externalFacts.subjectName,
      tool: externalFacts.word,
      vintage: externalFacts.vintage,
      source: externalFacts.source,
      url: externalFacts.sourceUrl,
      licence: externalFacts.licence,
    })
    .from(externalFacts)
    .where(
      and(
        inArray(
          externalFacts.subject,
          wanted.map((soc) => `soc:${soc}`),
        ),
        eq(externalFacts.measure, toolMeasure),
      ),
    )
    .orderBy(desc(externalFacts.vintage), asc(externalFacts.word));
  return new Map(
    wanted.flatMap((soc) => {
      const ofSoc = rows.filter(({ subject }) => subject === `soc:${soc}`);
      const [newest] = ofSoc;
      if (!newest) return [];
      const { occupation, vintage, source: name, url, licence } = newest;
      const tools = ofSoc.flatMap((row) => (row.vintage === vintage ? (row.tool ?? []) : []));
      return [[soc, { soc, occupation, tools, vintage, source: { name, url, licence } }] as const];
    }),
  );
}
