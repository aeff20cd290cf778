import type { Contribution } from "#lib/model/outcome.ts";
import { FrameworkMark } from "../../charts/framework-mark.tsx";
import { leadSentence, weightSentence } from "../../words/criteria.ts";
import { tellingAspect } from "./deciding.ts";
import styles from "./deciding-section.module.css";
import { reasonsOf } from "./reasons.ts";
import type { ResultView } from "./view.ts";

/** One criterion: who is ahead, how much it weighs, and the most telling reason for each framework. */
export function DecidingCriterion({ contribution, view }: { contribution: Contribution; view: ResultView }) {
  const { order, speaker, set } = view;
  const aspect = tellingAspect(contribution);
  const facets = aspect ? reasonsOf(set, contribution.criterion, aspect) : [];
  const reason = facets[0];
  // Several cases apply when several were chosen or the answer is open: one of them is only an instance.
  const such = facets.length > 1 ? "for instance " : "";
  const ahead = contribution.difference > 0 ? "pytorch" : "tensorflow";
  return (
    <li className={styles[ahead]}>
      <h3>{speaker.criterion(contribution.criterion)}</h3>
      <p className={styles.lead}>
        {leadSentence(contribution, speaker)} {weightSentence(contribution)}
      </p>
      {reason ? (
        <dl className={styles.reasons}>
          {order.map((framework) => (
            <div key={framework}>
              <dt>
                <FrameworkMark framework={framework} /> {speaker.framework[framework]}, {such}
                {reason.label}
              </dt>
              <dd>{reason[framework].reason}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}
