import styles from "./hero.module.css";

/** The mark at large, as an ornament: two shapes and what they share. */
export function HeroMark() {
  return (
    <svg viewBox="0 0 300 200" aria-hidden="true" className={styles.mark}>
      <rect x="12" y="28" width="144" height="144" className={styles.square} />
      <circle cx="204" cy="100" r="84" className={styles.circle} />
      <path d="M156 31.065A84 84 0 0 0 156 168.935z" className={styles.shared} />
    </svg>
  );
}
