/** Sent with every answer. */
export const fixedHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
} as const;

/** Two years, as preload lists ask; browsers heed it over https only. */
export const strictTransportSecurity = "max-age=63072000; includeSubDomains";

/** For whoever is signed in, and for pages made for one request. */
export const keptByNobody = "private, no-store";

/** For pages that are the same for everyone: a browser asks again, a shared cache after 10 s. */
export const keptShortly = "public, max-age=0, s-maxage=10, stale-while-revalidate=20";

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?authjs\.session-token(?:\.\d+)?=/;

export function isSignedIn(cookieHeader: string | undefined): boolean {
  return cookieHeader !== undefined && sessionCookie.test(cookieHeader);
}
