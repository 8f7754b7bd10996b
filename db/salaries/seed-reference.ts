import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { salarySources } from "@/db/schema/salary-sources";
import {
  type ReferenceCells,
  readReferenceCells,
  writeCell,
} from "@/domain/salary/reference/cells";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";
import { ensureSource } from "./ensure-source";
import { notifySalaries } from "./notify-salaries";
import { clearSource, sumSource } from "./sum-source";

const linesPerStatement = 5000;

/**
 * Loads the aggregate figures that come with the product into the roll-ups. Does nothing when they
 * are there already, or when the ranges themselves have been imported since (`import salaries`):
 * then the observations are the truth. Returns whether anything changed. The roles must be there.
 */
export async function seedReference(
  db: Database,
  reference: ReferenceCells = readReferenceCells(),
): Promise<boolean> {
  const source = describeSource(reference);
  return db.transaction(async (tx) => {
    const [held] = await tx
      .select({ detail: salarySources.detail, builderVersion: salarySources.builderVersion })
      .from(salarySources)
      .where(eq(salarySources.slug, source.slug))
      .for("update");
    if (held?.detail === "observations" || held?.builderVersion === source.builderVersion) {
      return false;
    }
    await ensureSource(tx, source);
    await clearSource(tx, source.slug);
    const lines = rollupLines(reference);
    for (let from = 0; from < lines.length; from += linesPerStatement) {
      await insertLines(tx, source.slug, lines.slice(from, from + linesPerStatement));
    }
    await sumSource(tx, source.slug);
    await notifySalaries(tx, new Set(reference.cells.map(({ role }) => role)));
    return true;
  });
}

/** The source as it is held before its ranges are imported. */
function describeSource({ builder, source, cells }: ReferenceCells): StatisticsSource {
  const { slug, name, url, licence, date } = source;
  const content = createHash("sha256").update(cells.map(writeCell).join("\n")).digest("hex");
  return {
    slug,
    kind: "posted",
    name,
    licence,
    url,
    publishedOn: date,
    detail: "aggregate",
    builderVersion: `${builder.version}+${content.slice(0, 12)}`,
  };
}

function rollupLines({ cells }: ReferenceCells) {
  return cells.flatMap((cell) =>
    (["low", "middle", "high"] as const).flatMap((measure) =>
      [...cell[measure]].map(([bucket, observations]) => ({
        role_slug: cell.role,
        level: cell.level ?? "",
        country: cell.country ?? "",
        year: cell.year ?? 0,
        workplace: cell.workplace ?? "",
        employment_type: cell.employmentType,
        measure,
        bucket,
        observations,
      })),
    ),
  );
}

async function insertLines(
  db: Database,
  source: string,
  lines: ReturnType<typeof rollupLines>,
): Promise<void> {
  await db.execute(sql`
    insert into salary_rollups (source_slug, role_slug, level, country, year, workplace,
      employment_type, measure, bucket, observations)
    select ${source}, lines.*
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as lines (role_slug text, level text,
      country text, year smallint, workplace text, employment_type text, measure text,
      bucket smallint, observations integer)`);
}
