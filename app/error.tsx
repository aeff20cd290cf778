"use client";

import styles from "./ui/failure.module.css";
import { Failure } from "./ui/failure.tsx";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <Failure reference={error.digest}>
      <button type="button" className={styles.retry} onClick={retry}>
        Try again
      </button>
    </Failure>
  );
}
