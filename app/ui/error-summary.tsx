import type { Ref } from "react";
import styles from "./error-summary.module.css";

export type FieldProblem = { href: `#${string}`; message: string };

/**
 * The list of what is wrong with a form, each entry leading to its field. The caller moves focus here; `hasFocus` asks
 * the browser to, for a page that arrives with problems and without JavaScript.
 */
export function ErrorSummary({
  problems,
  ref,
  hasFocus,
}: {
  problems: readonly FieldProblem[];
  ref?: Ref<HTMLDivElement>;
  hasFocus?: boolean;
}) {
  if (problems.length === 0) return null;
  return (
    <div
      className={styles.summary}
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: an error summary must take the focus, and without scripts nothing else can
      autoFocus={hasFocus}
      ref={ref}
    >
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
