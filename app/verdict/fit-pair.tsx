import type { Framework, PerFramework } from "#lib/model/framework.ts";
import { Fills, fillOf } from "../charts/fills.tsx";
import { FrameworkMark } from "../charts/framework-mark.tsx";
import { percentScale } from "../charts/percent.ts";
import type { Speaker } from "../words/speaker.ts";
import styles from "./fit-pair.module.css";

const scale = percentScale([0, 100]);

/** Both fits in whole points, with equal room. */
export function FitPair({
  id = "fit",
  fit,
  order,
  speaker,
}: {
  id?: string;
  fit: PerFramework<number>;
  order: readonly [Framework, Framework];
  speaker: Pick<Speaker, "framework">;
}) {
  return (
    <dl className={styles.pair}>
      {order.map((framework) => (
        <div key={framework} className={styles.fit}>
          <dt>
            <FrameworkMark framework={framework} /> {speaker.framework[framework]}
          </dt>
          <dd>
            <span className={styles.figure}>{Math.round(fit[framework])}</span>{" "}
            <span className={styles.unit}>of 100</span>
            <svg width="100%" height="10" aria-hidden="true" className={styles.bar}>
              <Fills chart={`${id}-${framework}`} />
              <rect width="100%" height="10" className={styles.track} />
              <rect height="10" {...scale.span(0, fit[framework])} {...fillOf(framework, `${id}-${framework}`)} />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
