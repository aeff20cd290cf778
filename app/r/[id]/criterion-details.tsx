import type { Contribution } from "#lib/model/outcome.ts";
import { leadSentence, weightSentence } from "../../words/criteria.ts";
import { AspectReasons } from "./aspect-reasons.tsx";
import styles from "./criterion-details.module.css";
import { GeneralEvidence } from "./general-evidence.tsx";
import type { ResultView } from "./view.ts";

/** One row per criterion that opens its reasons and evidence. */
export function CriterionDetails({ contribution, view }: { contribution: Contribution; view: ResultView }) {
  const { set, speaker, isFull } = view;
  const criterion = set.criteria.find((entry) => entry.id === contribution.criterion);
  return (
    <details className={styles.row}>
      <summary>
        <span className={styles.name}>{speaker.criterion(contribution.criterion)}</span>{" "}
        <span className={styles.lead}>{leadSentence(contribution, speaker)}</span>
      </summary>
      <div className={styles.body}>
        <p>
          {criterion?.what} {isFull ? weightSentence(contribution) : null}
        </p>
        {isFull
          ? contribution.aspects.map((aspect) => (
              <AspectReasons key={aspect.aspect} criterion={contribution.criterion} contribution={aspect} view={view} />
            ))
          : null}
        {criterion && !isFull ? <GeneralEvidence criterion={criterion} view={view} /> : null}
      </div>
    </details>
  );
}
