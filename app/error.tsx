"use client";

import buttons from "./ui/button.module.css";
import { Failure } from "./ui/failure.tsx";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <Failure reference={error.digest}>
      <button type="button" className={`${buttons.button} ${buttons.primary}`} onClick={retry}>
        Try again
      </button>
    </Failure>
  );
}
