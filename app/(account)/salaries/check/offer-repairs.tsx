import { formatPay } from "@/domain/salary/format-pay";
import type { Repair } from "@/domain/salary/verdict";

/** What may have been meant, likeliest first, each with where it would stand. */
export function OfferRepairs({ repairs }: { repairs: readonly Repair[] }) {
  if (repairs.length === 0) return null;
  return (
    <p className="text-ink-soft">
      Perhaps meant:{" "}
      {repairs.map((repair, at) => (
        <span key={`${repair.min}-${repair.max}-${repair.currency}-${repair.period}`}>
          {at > 0 ? "; " : ""}
          {formatPay(repair, { style: "full" })} (P{Math.round(repair.percentile)})
        </span>
      ))}
      . Nothing is corrected automatically.
    </p>
  );
}
