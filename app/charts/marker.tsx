import type { Framework } from "#lib/model/framework.ts";
import styles from "./marker.module.css";

export type MarkerKind = Framework | "even";

const HALF = 4.5;

/** The sign of a framework at a place: a square or a circle, "even" a narrow bar, so that colour is never needed. */
export function Marker({ kind, x, y }: { kind: MarkerKind; x: string; y: number }) {
  if (kind === "pytorch") return <circle cx={x} cy={y} r={HALF + 0.5} className={styles.pytorch} />;
  const half = kind === "even" ? HALF / 2 : HALF;
  return (
    <rect
      x={x}
      y={y - HALF}
      width={half * 2}
      height={HALF * 2}
      transform={`translate(${-half} 0)`}
      className={styles[kind]}
    />
  );
}
