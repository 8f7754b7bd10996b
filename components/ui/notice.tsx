import type { ReactNode } from "react";

export type NoticeTone = "info" | "warn" | "error" | "done";

const marks: Record<NoticeTone, string> = {
  info: "M8 7v5M8 4v.5",
  warn: "M8 3v6M8 12v.5",
  error: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  done: "M3.5 8.5l3 3 6-7",
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
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={marks[tone]} />
      </svg>
      <div>
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
