import styles from "./row-heading.module.css";

/** What stands above a bar: its label on the left and its value on the right, on one baseline. */
export function RowHeading({ label, value, y }: { label: string; value: string; y: number }) {
  return (
    <>
      <text x="0" y={y} className={styles.label}>
        {label}
      </text>
      <text x="100%" y={y} textAnchor="end" className={styles.value}>
        {value}
      </text>
    </>
  );
}
