import type { ReactNode } from "react";

type NoticeTone = "info" | "warn" | "error" | "done";

const marks: Record<NoticeTone, string> = {
  info: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM10 9.5V14M10 6.5v.01",
  warn: "M10 2.5l8 14.5H2zM10 8v4M10 14.5v.01",
  error: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM7.5 7.5l5 5M12.5 7.5l-5 5",
  done: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM6.5 10.5l2.5 2.5 4.5-5.5",
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** `status` or `alert` when it answers something the reader just did. */
  role?: "status" | "alert";
}

/** A sentence or two set apart, with a shape for its kind. */
export function Notice({ tone = "info", title, children, role }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={marks[tone]} />
      </svg>
      <div>
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
