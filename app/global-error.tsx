"use client";

import "./base.css";

/**
 * Stands in for the whole page when the root layout itself fails, and travels with every page until then: hence in
 * few words and without components.
 */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Sorry, something went wrong on our side – Tensor or Torch</title>
        <main>
          <h1>Sorry, something went wrong on our side</h1>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
