export type ScriptSources = {
  /** `sha256-…` of each inline script that may run. */
  hashes?: readonly string[];
  /** Value carried by each script of this one response that may run. */
  nonce?: string;
  /** Other origins a form may end up at: those of the sign-in providers in use. */
  formOrigins?: readonly string[];
};

/** The policy of an HTML page: everything from this origin, inline scripts only when named. */
export function pagePolicy({ hashes = [], nonce, formOrigins = [] }: ScriptSources): string {
  const scripts = [
    "'self'",
    ...hashes.map((hash) => `'${hash}'`),
    ...(nonce ? [`'nonce-${nonce}'`] : []),
  ];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formOrigins].join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The policy of everything that is not a page: it can load and run nothing. */
export const assetPolicy = "default-src 'none'; frame-ancestors 'none'";
