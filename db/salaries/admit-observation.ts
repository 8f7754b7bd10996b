import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { salaryObservations } from "@/db/schema/salary-observations";
import { collapseCopies, releaseCopies } from "./collapse-copies";
import { notifySalaries } from "./notify-salaries";
import {
  type AdmitOptions,
  type AdmittedObservation,
  type ObservationToAdmit,
  upsertObservations,
} from "./upsert-observations";

const rowsPerStatement = 500;

/**
 * Enters observations, or brings those of the same source and key up to date and admits them
 * again. The roll-ups change in the same transaction, by the database's trigger, and pages of the
 * roles concerned are told. Of equal ranges of one employer's listings one counts, the others
 * wait behind it. Returns what was created or updated; unchanged observations are left out.
 * The source (`ensureSource`) and the roles must be there. The last of two equal keys wins.
 */
export async function admitObservations(
  db: Database,
  observations: readonly ObservationToAdmit[],
  options: AdmitOptions = {},
): Promise<AdmittedObservation[]> {
  const distinct = [
    ...new Map(observations.map((one) => [`${one.sourceSlug}\n${one.sourceKey}`, one])).values(),
  ];
  return db.transaction(async (tx) => {
    const changed: AdmittedObservation[] = [];
    for (let from = 0; from < distinct.length; from += rowsPerStatement) {
      const part = distinct.slice(from, from + rowsPerStatement);
      const stored = await upsertObservations(tx, part, options);
      const listingKeys = new Set(part.filter(({ jobId }) => jobId).map((one) => one.sourceKey));
      const listings = stored.filter(({ sourceKey }) => listingKeys.has(sourceKey));
      await releaseCopies(
        tx,
        listings.filter(({ change }) => change === "updated").map(({ id }) => id),
      );
      await collapseCopies(
        tx,
        listings.map(({ id }) => id),
      );
      changed.push(...stored);
    }
    if (changed.length > 0)
      await notifySalaries(
        tx,
        distinct.map(({ roleSlug }) => roleSlug),
      );
    return changed;
  });
}

/**
 * Takes an observation out of the statistics, for instance when its listing's pay is held or
 * changed. An equal range of the same employer that waited behind it takes its place. Returns
 * whether there was one that counted.
 */
export async function withdrawObservation(
  db: Database,
  key: { sourceSlug: string; sourceKey: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [withdrawn] = await tx
      .update(salaryObservations)
      .set({
        state: "withdrawn",
        lineage: sql`${salaryObservations.lineage} - 'copyOf'`,
        changedAt: sql`now()`,
      })
      .where(
        sql`${salaryObservations.sourceSlug} = ${key.sourceSlug} and ${salaryObservations.sourceKey} = ${key.sourceKey} and (${salaryObservations.state} <> 'withdrawn' or ${salaryObservations.lineage} ? 'copyOf')`,
      )
      .returning({ id: salaryObservations.id, roleSlug: salaryObservations.roleSlug });
    if (!withdrawn) return false;
    await releaseCopies(tx, [withdrawn.id]);
    await notifySalaries(tx, [withdrawn.roleSlug]);
    return true;
  });
}
