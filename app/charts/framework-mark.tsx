import type { Framework } from "#lib/model/framework.ts";
import styles from "./framework-mark.module.css";

/** The sign of a framework beside its name: TensorFlow's square, PyTorch's circle. */
export function FrameworkMark({ framework }: { framework: Framework }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      {framework === "tensorflow" ? (
        <rect x="1.5" y="1.5" width="13" height="13" className={styles.tensorflow} />
      ) : (
        <circle cx="8" cy="8" r="7" className={styles.pytorch} />
      )}
    </svg>
  );
}
