import type { ReactNode } from "react";

interface SheetProps {
  /** Name of what is inside, such as `Filters`. */
  label: string;
  /** How many choices are in force, shown beside the label. */
  inForce?: number;
  children: ReactNode;
  /** Stays in view at the foot while the sheet is open: the count and a button. */
  footer?: ReactNode;
}

/**
 * A side panel on wide screens; on small ones a sheet that opens without JavaScript. A browser
 * without `::details-content` keeps the sheet at every width.
 */
export function Sheet({ label, inForce = 0, children, footer }: SheetProps) {
  return (
    <details className="sheet">
      <summary className="btn btn-secondary">
        {label}
        {inForce > 0 ? <span className="sheet-count">{inForce}</span> : null}
      </summary>
      <div className="sheet-body">
        {children}
        {footer ? <div className="sheet-footer">{footer}</div> : null}
      </div>
    </details>
  );
}
