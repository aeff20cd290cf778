import styles from "./theme-switch.module.css";

/** Steps through system, light and dark. The words shown follow `data-theme` in CSS, so no script rewrites them. */
export function ThemeSwitch() {
  return (
    <button type="button" className={`needs-script ${styles.switch}`} data-theme-switch="">
      <svg className={styles.icon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" className={styles.ring} />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" className={styles.half} />
      </svg>
      <span className="visually-hidden">Theme: </span>
      <span className={styles.system}>System</span>
      <span className={styles.light}>Light</span>
      <span className={styles.dark}>Dark</span>
    </button>
  );
}
