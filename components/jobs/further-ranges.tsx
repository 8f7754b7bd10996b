import { DataTable } from "@/components/ui/data-table";

export interface FurtherRangesProps {
  /** Every range that is shown, the listing's own first; `pay` in words, `label` may be empty. */
  ranges: readonly { label: string; pay: string }[];
  /** How many more are held. */
  heldCount: number;
  /** Where it is said why pay is held. */
  heldHref: string;
}

type Row = { key: string; label: string; pay: string };

/** The ranges of a listing that posts several, for zones or levels; nothing for one that does not. */
export function FurtherRanges({ ranges, heldCount, heldHref }: FurtherRangesProps) {
  const rows = ranges.map(({ label, pay }, index): Row => {
    const number = index + 1;
    return { key: String(number), label: label || `Range ${number}`, pay };
  });
  if (rows.length < 2 && heldCount === 0) return null;
  return (
    <div>
      <h3 className="mb-1 text-base">Ranges by place or level</h3>
      {rows.length > 0 ? (
        <DataTable
          caption="Pay ranges that the employer posted for this job"
          captionHidden
          columns={[
            { label: "For", cell: (row) => row.label },
            { label: "Pay", cell: (row) => row.pay },
          ]}
          rows={rows}
          rowKey={({ key }) => key}
          plain
        />
      ) : null}
      {heldCount > 0 ? (
        <p className="mt-1 text-sm text-ink-soft">
          {heldCount === 1 ? "One more range is" : `${heldCount} more ranges are`} under review and
          not shown. <a href={heldHref}>Why pay is held</a>
        </p>
      ) : null}
    </div>
  );
}
