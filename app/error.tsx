"use client";

import { Button } from "@/components/ui/button";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="mx-auto max-w-xl px-6 py-24">
      <title>Something went wrong</title>
      <h1 className="text-2xl font-semibold">Something went wrong</h1>
      <p className="mt-2 text-ink-muted">This is a fault of ours. What you were told is saved is still there.</p>
      {error.digest !== undefined && (
        <p className="mt-2 text-sm text-ink-muted">
          Reference for the log: <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <Button className="mt-6" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
