import type { ReactNode } from "react";
import styles from "./scroll-region.module.css";

/** What may be wider than the page and then scrolls by itself, also by keyboard; `label` names it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
