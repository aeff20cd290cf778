import type { Framework, PerFramework } from "#lib/model/framework.ts";
import { FrameworkMark } from "../charts/framework-mark.tsx";
import styles from "./framework-name.module.css";

type Names = PerFramework<{ name: string }>;

/** A framework's sign and name. */
export function FrameworkName({ frameworks, framework }: { frameworks: Names; framework: Framework }) {
  return (
    <span className={`unbroken ${styles.name}`}>
      <FrameworkMark framework={framework} /> {frameworks[framework].name}
    </span>
  );
}
