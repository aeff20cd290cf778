import type { Ref } from "react";
import styles from "./error-summary.module.css";

export type FieldProblem = { href: `#${string}`; message: string };

/** The list of what is wrong with a form, each entry leading to its field. The caller moves focus here. */
export function ErrorSummary({ problems, ref }: { problems: readonly FieldProblem[]; ref?: Ref<HTMLDivElement> }) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" aria-labelledby="error-summary-title" tabIndex={-1} ref={ref}>
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.href}>
            <a href={problem.href}>{problem.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
