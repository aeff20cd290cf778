import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Verdict } from "#lib/model/outcome.ts";
import { Section } from "../ui/section.tsx";
import { conditionInWords } from "../words/conditions.ts";
import { Words } from "../words/words.tsx";
import { EvidenceFold } from "./evidence-fold.tsx";
import { FrameworkName } from "./framework-name.tsx";
import styles from "./statements.module.css";

/** The hard requirements of a set: what rules a framework out, what puts it at risk, and on what evidence. */
export function Dealbreakers({ set }: { set: CriteriaSet }) {
  const intro =
    set.dealbreakers.length > 0 ? (
      <p>A failed requirement rules a framework out, whatever its ratings. “At risk” never does; it is shown first.</p>
    ) : (
      <p>This set has none.</p>
    );
  return (
    <Section id="dealbreakers" title="Dealbreakers" intro={intro}>
      <div className={styles.list}>
        {set.dealbreakers.map((entry) => (
          <div key={entry.id} id={`dealbreaker-${entry.id}`} className={styles.statement}>
            <p>
              <FrameworkName frameworks={set.frameworks} framework={entry.framework} />{" "}
              <strong>{entry.effect === "fails" ? "fails" : "is at risk"}</strong> when{" "}
              <Words of={conditionInWords(set, entry.when)} />
            </p>
            <p>{entry.reason}</p>
            {entry.instead ? <p>Instead: {entry.instead}</p> : null}
            <EvidenceFold set={set} ids={entry.evidence} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The advice of a set: to whom it is given and what it rests on. */
export function AdviceList({ set }: { set: CriteriaSet }) {
  if (set.advice.length === 0) return null;
  return (
    <Section id="advice" title="Advice" intro={<p>What some people should know besides the verdict.</p>}>
      <div className={styles.list}>
        {set.advice.map((entry) => (
          <div key={entry.id} id={`advice-${entry.id}`} className={styles.statement}>
            <h3>{entry.title}</h3>
            <p className={styles.when}>
              {entry.verdicts && entry.verdicts.length > 0
                ? `Given with the ${entry.verdicts.length === 1 ? "verdict" : "verdicts"} ${entry.verdicts.map((verdict) => verdictName(set, verdict)).join(", ")}`
                : "Given with every verdict"}
              {entry.when ? (
                <>
                  , when <Words of={conditionInWords(set, entry.when)} />
                </>
              ) : null}
              .
            </p>
            <p>{entry.text}</p>
            <EvidenceFold set={set} ids={entry.evidence} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function verdictName(set: CriteriaSet, verdict: Verdict): string {
  if (verdict === "close") return "“too close to call”";
  if (verdict === "neither") return "“neither”";
  return set.frameworks[verdict].name;
}
