import { adviceFor } from "#lib/model/advice.ts";
import { Section } from "../../ui/section.tsx";
import { FirstSteps } from "./first-steps.tsx";
import styles from "./next-steps-section.module.css";
import type { ResultView } from "./view.ts";

/** Advice that hangs on answers is for those who may see them; the first steps with both frameworks are for all. */
export function NextStepsSection({ view }: { view: ResultView }) {
  const { outcome, order, result, set, speaker } = view;
  const advice = adviceFor(set.advice, view.isFull ? result.answers : {}, outcome.verdict);
  return (
    <Section id="next" title="What to do next">
      {advice.length > 0 ? (
        <ul className={styles.advice}>
          {advice.map((entry) => (
            <li key={entry.id}>
              <h3>{entry.title}</h3>
              <p>{entry.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.pair}>
        {order.map((framework) => (
          <FirstSteps
            key={framework}
            framework={framework}
            name={speaker.framework[framework]}
            entry={set.frameworks[framework]}
          />
        ))}
      </div>
    </Section>
  );
}
