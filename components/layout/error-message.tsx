"use client";

interface ErrorMessageProps {
  error: unknown;
  retry: () => void;
}

/** What happened, what is safe, what to do, and the number to quote. */
export function ErrorMessage({ error, retry }: ErrorMessageProps) {
  const reference = readReference(error);
  return (
    <div role="alert">
      <div className="page-heading">
        <div className="page-heading-text">
          <h1>This page could not be shown</h1>
          <p className="lead">
            Something failed on our side while it was made. Nothing you saved or sent before is
            lost; what you had just typed may not have been sent.
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="btn btn-primary" onClick={() => retry()}>
          Try again
        </button>
        <a className="btn btn-secondary" href="/">
          Start page
        </a>
      </div>
      {reference === null ? null : (
        <p className="mt-4 text-sm text-ink-faint">
          If it keeps failing, tell us this reference: <code>{reference}</code>
        </p>
      )}
    </div>
  );
}

/** The number under which the server wrote the cause into its log. */
export function readReference(error: unknown): string | null {
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? error.digest : null;
  return typeof digest === "string" && digest !== "" ? digest : null;
}
