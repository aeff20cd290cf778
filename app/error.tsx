"use client";

import { Failure } from "./ui/failure.tsx";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <Failure reference={error.digest}>
      <button type="button" className="button button-primary" onClick={retry}>
        Try again
      </button>
    </Failure>
  );
}
