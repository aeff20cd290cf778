import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { dealbreakerHref } from "../ledger/addresses.ts";
import { FrameworkName } from "../ledger/framework-name.tsx";
import { orderIn } from "../ledger/framework-order.ts";
import { Section } from "../ui/section.tsx";
import { conditionInWords } from "../words/conditions.ts";
import { Words } from "../words/words.tsx";
import styles from "./columns.module.css";

/** Requirements that a framework fails or that put it at risk, in two equal columns. */
export function HardLimits({ set }: { set: CriteriaSet }) {
  if (set.dealbreakers.length === 0) return null;
  return (
    <Section id="limits" title="Hard limits" intro={<p>What each cannot do, or cannot be relied on to do.</p>}>
      <div className={styles.columns}>
        {orderIn(set).map((framework) => (
          <div key={framework} className={styles.column}>
            <h3>
              <FrameworkName frameworks={set.frameworks} framework={framework} />
            </h3>
            <FrameworkLimits set={set} framework={framework} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The dealbreakers of one framework, each leading to its evidence. */
export function FrameworkLimits({ set, framework }: { set: CriteriaSet; framework: Framework }) {
  const limits = set.dealbreakers.filter((entry) => entry.framework === framework);
  if (limits.length === 0) return <p>None is known to this set.</p>;
  return (
    <ul>
      {limits.map((entry) => (
        <li key={entry.id}>
          <strong>{entry.effect === "fails" ? "Fails" : "At risk"}</strong> when{" "}
          <Words of={conditionInWords(set, entry.when)} />. {entry.reason}{" "}
          <a href={dealbreakerHref(set.version, entry.id)}>
            Evidence<span className="visually-hidden"> for: {entry.reason}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
