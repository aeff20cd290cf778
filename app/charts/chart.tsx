import type { ReactNode } from "react";
import styles from "./chart.module.css";

/** The frame of every chart: an image with a title and a description, as wide as its place. */
export function Chart({
  id,
  title,
  description,
  height,
  children,
}: {
  id: string;
  title: string;
  description: string;
  height: number;
  children: ReactNode;
}) {
  return (
    <svg
      className={styles.chart}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
