import styles from "./listing.module.css";

/** Lines to type or to read, which scroll in a region that the keyboard reaches. */
export function Listing({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <pre className={styles.lines}>
        <code>{children}</code>
      </pre>
    </section>
  );
}
