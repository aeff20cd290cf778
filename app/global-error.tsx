"use client";

import "./tokens.css";
import "./globals.css";
import { Failure } from "./ui/failure.tsx";

/** Stands in for the whole page when the root layout itself fails. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong – Tensor or Torch</title>
        <main>
          <Failure reference={error.digest} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
