"use client";

import { Failure } from "./ui/failure.tsx";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <Failure reference={error.digest} onRetry={retry} />;
}
