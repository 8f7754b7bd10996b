import { z } from "zod";
import { payPeriods } from "@/domain/salary/pay";

const snapshotSchema = z.object({
  title: z.string().catch(""),
  description: z.string().catch(""),
  placesText: z.string().catch(""),
  employmentTypes: z.array(z.string()).catch([]),
  level: z.string().nullable().catch(null),
  workplace: z.string().nullable().catch(null),
  state: z.string().catch("published"),
  payState: z.enum(["none", "shown", "held", "rejected"]).catch("none"),
  shownPay: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string(),
      period: z.enum(payPeriods),
    })
    .nullable()
    .catch(null),
});

/** What the public may know of a listing as it once was: never pay that was not shown. */
export type JobVersion = Omit<z.infer<typeof snapshotSchema>, "description"> & {
  version: number;
  savedAt: Date;
  /** Differs when the description does; the text itself may repeat the amounts of held pay. */
  descriptionMark: number;
};

/** Reads a stored version; parts that an older release wrote otherwise are empty. */
export function parseJobVersion(stored: {
  version: number;
  savedAt: Date;
  snapshot: Record<string, unknown>;
}): JobVersion {
  const { version, savedAt, snapshot } = stored;
  const { description, ...known } = snapshotSchema.parse(snapshot);
  // Pay that was held when this version was saved stays unsaid, whatever the snapshot holds.
  const shownPay = known.payState === "shown" ? known.shownPay : null;
  return { ...known, shownPay, version, savedAt, descriptionMark: markText(description) };
}

/** FNV-1a over UTF-16 units: enough to see that two texts of one listing differ. */
function markText(text: string): number {
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193);
  }
  return mark >>> 0;
}
