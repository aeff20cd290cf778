import { Section } from "../../ui/section.tsx";
import {
  completenessSentences,
  evidenceRangeSentence,
  evidenceSentence,
  marginSentence,
  notClearReasons,
  supportSentence,
} from "../../words/certainty.ts";
import { list } from "../../words/numbers.ts";
import { leaderOf } from "../../words/speaker.ts";
import styles from "./certainty-section.module.css";
import type { ResultView } from "./view.ts";

export function CertaintySection({ view }: { view: ResultView }) {
  const { outcome, set, speaker } = view;
  const reasons = notClearReasons(outcome, set.thresholds);
  const isDecidedByFit =
    outcome.verdict === "close" || (outcome.reason === "fit" && outcome.verdict === leaderOf(outcome));
  return (
    <Section id="certainty" title="How sure is this?">
      {isDecidedByFit ? null : (
        <p>A hard requirement can decide, whatever the fits say, and here it does. By fit alone:</p>
      )}
      <dl className={styles.list}>
        <Answer to="Do the priorities matter?">{supportSentence(outcome, speaker)}</Answer>
        <Answer to="How wide is the lead?">{marginSentence(outcome, speaker)}</Answer>
        <Answer to="Could the evidence be off?">{evidenceSentence(outcome, speaker)}</Answer>
        <Answer to="How far could it move?">{evidenceRangeSentence(outcome, speaker)}</Answer>
        {view.isFull ? <Answer to="How complete is it?">{completenessSentences(outcome).join(" ")}</Answer> : null}
        {isDecidedByFit && reasons.length > 0 ? (
          <Answer to="Why not clearer?">{`Because ${list(reasons)}.`}</Answer>
        ) : null}
      </dl>
      <p className="screen-only">
        <a href={`/stats?you=${view.result.id}`}>See where this stands among others’ results</a>
      </p>
    </Section>
  );
}

function Answer({ to, children }: { to: string; children: string | null }) {
  if (!children) return null;
  return (
    <div>
      <dt>{to}</dt>
      <dd>{children}</dd>
    </div>
  );
}
