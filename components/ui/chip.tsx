import type { ReactNode } from "react";

interface ChipProps {
  /** What is in force, such as `Level: senior`. */
  label: string;
  /** The same page without it. */
  removeHref: string;
}

/** One of `Chips`: a filter in force; following the link takes it away. */
export function Chip({ label, removeHref }: ChipProps) {
  return (
    <li>
      <a className="chip" href={removeHref} aria-label={`Remove ${label}`}>
        {label}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M3 3l6 6M9 3l-6 6" />
        </svg>
      </a>
    </li>
  );
}

/** Chips in a row that wraps, as a named list. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="chips" aria-label={label}>
      {children}
    </ul>
  );
}
