/**
 * A path of this site to go on to, or `/account` for anything that could lead elsewhere:
 * another host, `//host`, `/\host`, control characters, in plain or encoded form.
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/[^/\\]/.test(wanted)) return "/account";
  const decoded = decode(wanted);
  if (decoded === null || /^\/[/\\]|[\\\p{Cc}]/u.test(decoded)) return "/account";
  const base = "http://own.invalid";
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return url?.origin === base ? `${url.pathname}${url.search}` : "/account";
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not a valid encoding, so not a path of ours.
    return null;
  }
}
