import { FitPair } from "../../verdict/fit-pair.tsx";
import card from "../../verdict/verdict-card.module.css";
import { day } from "../../words/numbers.ts";
import { exclusionSentence, verdictEyebrow, verdictSentence } from "../../words/verdict.ts";
import { leaningSentence } from "./leaning.ts";
import styles from "./verdict-heading.module.css";
import type { ResultView } from "./view.ts";

/** The answer first: one sentence, the two fits, and where the reader came from. */
export function VerdictHeading({ view }: { view: ResultView }) {
  const { outcome, result, set, speaker } = view;
  const exclusion = view.isFull ? exclusionSentence(outcome, speaker) : null;
  const leaning = view.isFull ? leaningSentence(view) : null;
  return (
    <header className={`${card.card} ${card[outcome.verdict]} ${styles.verdict}`}>
      <p className={card.label}>{verdictEyebrow(outcome)}</p>
      <h1>{verdictSentence(outcome, speaker)}</h1>
      {exclusion ? <p className={styles.leaning}>{exclusion}</p> : null}
      {leaning ? <p className={styles.leaning}>{leaning}</p> : null}
      <FitPair fit={outcome.fit} order={view.order} speaker={speaker} />
      <p className={styles.meta}>
        <time dateTime={result.createdOn}>{day(result.createdOn)}</time>, by “{set.title}” of {day(set.publishedOn)}.
      </p>
    </header>
  );
}
