import type { ResultView } from "../../../r/[id]/view.ts";
import { FitPair } from "../../../verdict/fit-pair.tsx";
import { certaintyInShort } from "../../../words/certainty.ts";
import { day } from "../../../words/numbers.ts";
import { verdictEyebrow, verdictSentence } from "../../../words/verdict.ts";
import styles from "./embedded-verdict.module.css";

/** The verdict for a frame on another page: what any reader may see, and the way to the rest. */
export function EmbeddedVerdict({ view }: { view: ResultView }) {
  const { outcome, order, result, speaker } = view;
  return (
    <article className={styles.card}>
      <p className={styles.small}>{verdictEyebrow(outcome)}</p>
      <h1 className={styles.verdict}>{verdictSentence(outcome, speaker)}</h1>
      <FitPair fit={outcome.fit} order={order} speaker={speaker} />
      <p>{certaintyInShort(outcome, speaker)}</p>
      <p className={styles.small}>
        <a href={`/r/${result.id}`} target="_blank" rel="noopener">
          The whole result, on Tensor or Torch
        </a>
        , <time dateTime={result.createdOn}>{day(result.createdOn)}</time>
      </p>
    </article>
  );
}
