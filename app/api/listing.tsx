import { ScrollRegion } from "../ui/scroll-region.tsx";
import styles from "./listing.module.css";

/** Lines to type or to read. */
export function Listing({ label, children }: { label: string; children: string }) {
  return (
    <ScrollRegion label={label}>
      <pre className={styles.lines}>
        <code>{children}</code>
      </pre>
    </ScrollRegion>
  );
}
