import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { Freshness } from "./freshness.tsx";
import styles from "./trust.module.css";
import { WhatItStores } from "./what-it-stores.tsx";

/** Why to believe the verdict, and why to give the answers. */
export function Trust({ set }: { set: CriteriaSet }) {
  return (
    <div className={styles.pair}>
      <Freshness set={set} />
      <WhatItStores />
    </div>
  );
}
