import styles from "./formula.module.css";

/** A formula in plain text, with what it is of. */
export function Formula({ label, children }: { label: string; children: string }) {
  return (
    <p className={styles.formula}>
      <span className={styles.label}>{label}</span>
      <span className={styles.text}>{children}</span>
    </p>
  );
}
