import styles from "./fills.module.css";

/** Who or what a mark in a chart stands for; each has a colour and a texture, so that colour is never needed. */
export type Kind = "tensorflow" | "pytorch" | "close" | "neither";

/** The textures of one chart: TensorFlow solid, PyTorch striped, close dotted, neither empty. Ids carry the chart's. */
export function Fills({ chart }: { chart: string }) {
  return (
    <defs>
      <pattern id={`${chart}-pytorch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.pytorch} />
        <rect width="1.6" height="6" className={styles.gap} />
      </pattern>
      <pattern id={`${chart}-close`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={styles.closeGround} />
        <circle cx="3" cy="3" r="1.5" className={styles.close} />
      </pattern>
    </defs>
  );
}

/** The class or texture with which a mark is filled. */
export function fillOf(kind: Kind, chart: string): { fill?: string; className?: string } {
  if (kind === "tensorflow") return { className: styles.tensorflow };
  if (kind === "neither") return { className: styles.neither };
  return { fill: `url(#${chart}-${kind})` };
}
