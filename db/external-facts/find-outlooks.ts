import { and, desc, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { externalFacts } from "@/db/schema/external-facts";
import {
  type OutlookFacts,
  type OutlookFigure,
  outlookMeasures,
} from "@/domain/article/outlook-facts";

type Row = Pick<
  typeof externalFacts.$inferSelect,
  | "subject"
  | "subjectName"
  | "measure"
  | "value"
  | "word"
  | "vintage"
  | "source"
  | "sourceUrl"
  | "licence"
>;

/**
 * The outlook of occupations by their codes (SOC, such as `15-2051`): of every measure the
 * newest vintage. A code of which nothing is known is not in the answer.
 */
export async function findOutlooks(
  db: Database,
  socs: readonly string[],
): Promise<Map<string, OutlookFacts>> {
  if (socs.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([externalFacts.subject, externalFacts.measure], {
      subject: externalFacts.subject,
      subjectName: externalFacts.subjectName,
      measure: externalFacts.measure,
      value: externalFacts.value,
      word: externalFacts.word,
      vintage: externalFacts.vintage,
      source: externalFacts.source,
      sourceUrl: externalFacts.sourceUrl,
      licence: externalFacts.licence,
    })
    .from(externalFacts)
    .where(
      and(
        inArray(
          externalFacts.subject,
          [...new Set(socs)].map((soc) => `soc:${soc}`),
        ),
        inArray(externalFacts.measure, [...outlookMeasures]),
      ),
    )
    // Of two sources of one vintage the one that was stored last.
    .orderBy(
      externalFacts.subject,
      externalFacts.measure,
      desc(externalFacts.vintage),
      desc(externalFacts.id),
    );
  return new Map(
    [...new Set(socs)].flatMap((soc) => {
      const [first, ...others] = rows.filter(({ subject }) => subject === `soc:${soc}`);
      return first ? [[soc, toOutlook(soc, [first, ...others])] as const] : [];
    }),
  );
}

function toOutlook(soc: string, rows: [Row, ...Row[]]): OutlookFacts {
  const figures = outlookMeasures.flatMap((measure): OutlookFigure[] => {
    const row = rows.find((fact) => fact.measure === measure);
    return row ? [{ measure, value: row.value, word: row.word, vintage: row.vintage }] : [];
  });
  const newest = rows.reduce((a, b) => (b.vintage > a.vintage ? b : a));
  const sources = new Map(
    rows.map(({ source, sourceUrl, licence }) => [
      source,
      { name: source, url: sourceUrl, licence },
    ]),
  );
  return { soc, occupation: newest.subjectName, figures, sources: [...sources.values()] };
}
