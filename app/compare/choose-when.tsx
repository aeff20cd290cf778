import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { FrameworkName } from "../ledger/framework-name.tsx";
import { orderIn } from "../ledger/framework-order.ts";
import styles from "./columns.module.css";

/** When to choose which framework, in the words of the set, in two equal columns. */
export function ChooseWhen({ set }: { set: CriteriaSet }) {
  return (
    <div className={styles.columns}>
      {orderIn(set).map((framework) => (
        <div key={framework} className={styles.column}>
          <h3>
            <FrameworkName frameworks={set.frameworks} framework={framework} />
          </h3>
          <ul>
            {set.frameworks[framework].chooseWhen.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>
            <a href={`/${framework}`}>More on {set.frameworks[framework].name}</a>
          </p>
        </div>
      ))}
    </div>
  );
}
