import type { ReactNode } from "react";

interface PageHeadingProps {
  title: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** A short line above the title, such as the kind of page. */
  kicker?: ReactNode;
  /** Buttons at the right edge. */
  actions?: ReactNode;
}

/** The `h1` of a page and what stands with it. */
export function PageHeading({ title, lead, kicker, actions }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <div className="page-heading-text">
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {actions ? <div className="page-heading-actions">{actions}</div> : null}
    </div>
  );
}
