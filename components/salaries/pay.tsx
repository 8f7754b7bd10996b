/** Pay of a listing as a reader may see it. */
export type PayDisplay =
  | {
      kind: "shown";
      /** As posted, short: `USD 60K – 120K`, from `formatPay`. */
      short: string;
      /** A second line, such as `≈ USD 104K – 135K a year`. */
      periodNote?: string;
    }
  | {
      kind: "under-review";
      /** Where it is said why. */
      href: string;
    }
  | { kind: "none" };

/** Pay in one place and one shape: shown, under review, or not given. */
export function Pay({ pay }: { pay: PayDisplay }) {
  switch (pay.kind) {
    case "shown":
      return (
        <span className="pay">
          {pay.short}
          {pay.periodNote ? <span className="pay-note">{pay.periodNote}</span> : null}
        </span>
      );
    case "under-review":
      return (
        <a className="pay pay-review" href={pay.href}>
          Pay under review
        </a>
      );
    case "none":
      return <span className="pay pay-none">Pay not given</span>;
  }
}
