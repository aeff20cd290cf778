import type { MouseEvent } from "react";
import { ErrorSummary, type FieldProblem } from "#app/ui/error-summary.tsx";
import { useSummaryFocus } from "#app/ui/use-summary-focus.ts";
import styles from "./wizard.module.css";

/** The error summary. It takes the focus after every attempt that failed, and `onFollow` may lead to a hidden step. */
export function Problems({
  problems,
  attempts,
  isPosted,
  onFollow,
}: {
  problems: FieldProblem[];
  attempts: number;
  isPosted: boolean;
  onFollow: (target: string) => void;
}) {
  const summary = useSummaryFocus(attempts || isPosted);

  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    event.preventDefault();
    onFollow(link.hash.slice(1));
  }
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} onClickCapture={follow}>
      <ErrorSummary problems={problems} ref={summary} hasFocus={isPosted} />
    </div>
  );
}
