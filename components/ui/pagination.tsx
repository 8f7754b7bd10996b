interface PaginationProps {
  /** Address of the page before, `null` on the first. */
  previousHref: string | null;
  nextHref: string | null;
  /** Says where the reader is, such as `Jobs 21–40 of about 12,400`. */
  status?: string;
  label?: string;
}

/** Previous and next of a list that is paged by key, not by number. */
export function Pagination({ previousHref, nextHref, status, label = "Pages" }: PaginationProps) {
  if (previousHref === null && nextHref === null && !status) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {previousHref === null ? null : (
        <a className="btn btn-secondary" rel="prev" href={previousHref}>
          <Arrow d="M10 3L5 8l5 5" />
          Previous
        </a>
      )}
      {status ? <p>{status}</p> : null}
      {nextHref === null ? null : (
        <a className="btn btn-secondary pagination-next" rel="next" href={nextHref}>
          Next
          <Arrow d="M6 3l5 5-5 5" />
        </a>
      )}
    </nav>
  );
}

function Arrow({ d }: { d: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
