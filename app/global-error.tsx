"use client";

import { ErrorMessage } from "@/components/layout/error-message";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

interface GlobalErrorProps {
  error: unknown;
  retry: () => void;
}

/** Stands in for the whole page when the root layout itself fails. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>This page could not be shown · Salarium</title>
        <main id="main" className="page main-content">
          <ErrorMessage error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
