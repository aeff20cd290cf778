import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { FrameworkMark } from "../../charts/framework-mark.tsx";
import styles from "./next-steps-section.module.css";

export function FirstSteps({
  framework,
  name,
  entry,
}: {
  framework: Framework;
  name: string;
  entry: CriteriaSet["frameworks"][Framework];
}) {
  return (
    <div className={styles.framework}>
      <h3>
        <FrameworkMark framework={framework} /> First steps with {name}
      </h3>
      <ul>
        {entry.firstSteps.map((step) => (
          <li key={step.url}>
            <a href={step.url} rel="noreferrer">
              {step.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
