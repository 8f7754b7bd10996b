"use client";

import { ErrorMessage } from "@/components/layout/error-message";

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main id="main" className="page main-content">
      {/* Where the page failed before its own title was known. */}
      <title>This page could not be shown · Salarium</title>
      <ErrorMessage error={error} retry={retry} />
    </main>
  );
}
