import styles from "./mark.module.css";

const HEIGHT = 28;

/** The sign of the product: a square and a circle, and what they share. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 24" width={(HEIGHT * 4) / 3} height={HEIGHT} aria-hidden="true" className={styles.mark}>
      <rect x="2" y="4" width="16" height="16" rx="1" className={styles.square} />
      <circle cx="22" cy="12" r="8" className={styles.circle} />
      <path d="M18 5.072A8 8 0 0 0 18 18.928z" className={styles.shared} />
    </svg>
  );
}
