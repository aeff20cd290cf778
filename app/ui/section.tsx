import type { ReactNode } from "react";
import styles from "./section.module.css";

/** A part of a page with its own heading, linkable by id. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`${id}-heading`}>{title}</h2>
        {intro ? <div className={styles.intro}>{intro}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** Running text at a readable measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
