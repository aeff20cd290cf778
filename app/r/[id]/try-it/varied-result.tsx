import type { Framework } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { DivergingChart } from "../../../charts/diverging-chart.tsx";
import { Button } from "../../../ui/button.tsx";
import { FitPair } from "../../../verdict/fit-pair.tsx";
import { certaintyInShort } from "../../../words/certainty.ts";
import { percent } from "../../../words/numbers.ts";
import { leaderOf, type Speaker } from "../../../words/speaker.ts";
import { exclusionSentence, verdictSentence } from "../../../words/verdict.ts";
import { chartFinding } from "../chart-finding.ts";
import { chartRows } from "../chart-rows.ts";
import styles from "./try-it.module.css";

type Props = {
  before: Outcome;
  now: Outcome;
  order: readonly [Framework, Framework];
  speaker: Speaker;
  isVaried: boolean;
  isUnreadable: boolean;
  onReset: () => void;
  onClose: () => void;
};

/** What the answers as they stand would give, announced when it changes, and the ways back. */
export function VariedResult({ before, now, order, speaker, isVaried, isUnreadable, onReset, onClose }: Props) {
  const verdict = [verdictSentence(now, speaker), exclusionSentence(now, speaker)].filter(Boolean).join(" ");
  const finding = chartFinding(now, speaker);
  const leader = speaker.framework[leaderOf(now) ?? "pytorch"];
  return (
    <div className={styles.result}>
      <div className={`${styles.verdict} ${styles[now.verdict]}`}>
        <div role="status">
          <p className={styles.label}>{isVaried ? "With your changes" : "As answered"}</p>
          <p className={styles.sentence}>{verdict}</p>
          <p>{`${certaintyInShort(now, speaker)} Support for ${leader}: ${percent(now.support)}.`}</p>
          {isUnreadable ? (
            <p>The address holds changes that do not fit these questions, so they were left out.</p>
          ) : null}
        </div>
      </div>
      {isVaried ? <p className={styles.before}>The original says: {verdictSentence(before, speaker)}</p> : null}
      <div className={styles.ways}>
        {isVaried ? <Button onClick={onReset}>Back to the original answers</Button> : null}
        <Button look="secondary" onClick={onClose}>
          Close
        </Button>
      </div>
      <FitPair id="try-it-fit" fit={now.fit} order={order} speaker={speaker} />
      <DivergingChart
        id="try-it-chart"
        title="Difference between the frameworks on each criterion, with the answers as they stand"
        description={finding}
        {...chartRows(now, order, speaker)}
      />
    </div>
  );
}
