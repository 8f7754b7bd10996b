/** The name with its mark: a range, its middle half and its median. */
export function Wordmark() {
  return (
    <>
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        <path className="wordmark-range" d="M0 8h28" />
        <rect className="wordmark-half" x="6" y="3" width="15" height="10" />
        <path className="wordmark-median" d="M12 0v16" />
      </svg>
      Salarium
    </>
  );
}
