import type { ServerResponse } from "node:http";
import { assetPolicy } from "./content-security-policy";
import { keptByNobody } from "./response-headers";

const RETRY_AFTER_SECONDS = 5;

const holder = globalThis as typeof globalThis & { salariumUnavailable?: Set<string> };

/** What Next's process says about failed requests; see app/_server/note-failed-request.ts. */
const failed = new Set<string>();
holder.salariumUnavailable = failed;

/** Whether this request failed for a reason that will pass; asked once, then forgotten. */
export function takeFailure(requestId: string): boolean {
  return failed.delete(requestId);
}

const message = "Salarium cannot reach its data at the moment. Please try again in a few seconds.";

const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Back in a moment · Salarium</title>
</head>
<body>
<main>
<h1>Back in a moment</h1>
<p>${message}</p>
<p>Nothing you have sent before is lost. <a href="">Try again</a></p>
</main>
</body>
</html>
`;

/** Answers 503 in plain words, as a page or as text, in place of whatever was to be sent. */
export function sendUnavailable(res: ServerResponse, isPage: boolean): void {
  const body = isPage ? page : `${message}\n`;
  for (const name of ["ETag", "Last-Modified", "Content-Encoding", "Location"]) {
    res.removeHeader(name);
  }
  res.statusCode = 503;
  res.statusMessage = "Service Unavailable";
  res.setHeader("Retry-After", RETRY_AFTER_SECONDS);
  res.setHeader("Cache-Control", keptByNobody);
  res.setHeader("Content-Security-Policy", assetPolicy);
  res.setHeader("Content-Type", `text/${isPage ? "html" : "plain"}; charset=utf-8`);
  res.setHeader("Content-Length", Buffer.byteLength(body));
  res.end(body);
}
