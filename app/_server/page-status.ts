import type { Metadata } from "next";

/**
 * Metadata of a page that stands for something missing (404) or gone for good (410). The server in
 * front of the pages reads the mark and answers with that status (scripts/serve/answer-body.ts):
 * Next itself knows no 410, and its `notFound()` sends a page that is blank without JavaScript.
 */
export function missingPage(status: 404 | 410, title: string): Metadata {
  return { title, robots: { index: false }, other: { status: String(status) } };
}
