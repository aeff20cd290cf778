import { rivalOf } from "#lib/model/framework.ts";
import { Section } from "../../ui/section.tsx";
import { numberInWords } from "../../words/numbers.ts";
import { leaderOf } from "../../words/speaker.ts";
import { criteriaOfTheOther, decidingCriteria } from "./deciding.ts";
import { DecidingCriterion } from "./deciding-criterion.tsx";
import styles from "./deciding-section.module.css";
import type { ResultView } from "./view.ts";

export function DecidingSection({ view }: { view: ResultView }) {
  const { outcome, speaker, set } = view;
  const deciding = decidingCriteria(outcome);
  const other = criteriaOfTheOther(outcome);
  const leader = leaderOf(outcome);
  const rival = leader ? rivalOf(leader) : null;
  const isClose = outcome.verdict === "close";
  const who = speaker.voice === "owner" ? "you" : "one";
  const things = `${numberInWords(deciding.length)} ${deciding.length === 1 ? "thing" : "things"}`;
  return (
    <Section id="deciding" title={decidingTitle(outcome, things)}>
      <ol className={styles.list}>
        {deciding.map((contribution) => (
          <DecidingCriterion key={contribution.criterion} contribution={contribution} view={view} />
        ))}
      </ol>
      {rival && !isClose ? (
        <div className={styles.other}>
          <h3>
            {outcome.reason === "fit" ? `What ${who} would gain by choosing` : "What otherwise speaks for"}{" "}
            {speaker.framework[rival]}
          </h3>
          {other.length > 0 ? (
            <ol className={styles.list}>
              {other.map((contribution) => (
                <DecidingCriterion key={contribution.criterion} contribution={contribution} view={view} />
              ))}
            </ol>
          ) : (
            <>
              <p>It is ahead on none of the criteria weighed here. In general, choose it when:</p>
              <ul>
                {set.frameworks[rival].chooseWhen.map((when) => (
                  <li key={when}>{when}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : null}
    </Section>
  );
}

/** Where a hard requirement decided, the criteria did not: they are only what weighs most by fit alone. */
function decidingTitle({ verdict, reason }: ResultView["outcome"], things: string): string {
  if (verdict === "close") return `The ${things} that pull hardest`;
  return reason === "fit" ? `The ${things} that decided it` : `The ${things} that weigh most by fit alone`;
}
