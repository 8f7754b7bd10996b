import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What was looked for and not found, as a sentence. */
  title: ReactNode;
  /** What is nearest to it. */
  children?: ReactNode;
  /** One action, usually a LinkButton. */
  action?: ReactNode;
}

/** Nothing here: what was looked for, what is nearest, one way on. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <div className="empty-text">{children}</div> : null}
      {action ? <div className="empty-action">{action}</div> : null}
    </div>
  );
}
