const POLL_MS = 500;

/**
 * Calls back once when the npm that started this process is gone. npm hands a signal only to the
 * shell between it and us, which dies of it without a word to us.
 */
export function onNpmGone(callback: () => void): void {
  if (!process.env["npm_lifecycle_event"]) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    callback();
  }, POLL_MS);
  timer.unref();
}
