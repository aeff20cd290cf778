import { findActiveCriteriaSet, findCriteriaSet, listCriteriaSets } from "#lib/data/criteria-sets.ts";
import { ratingItems } from "#lib/model/rating-items.ts";
import { diffHref, evidenceListHref, setHref } from "../ledger/addresses.ts";
import { Section } from "../ui/section.tsx";
import { count, day } from "../words/numbers.ts";
import styles from "./set-list.module.css";

/** Every published set, the newest first, with what it holds and what changed since the one before. */
export async function SetList() {
  const active = await findActiveCriteriaSet();
  const summaries = await listCriteriaSets();
  const sets = (await Promise.all(summaries.map(({ version }) => findCriteriaSet(version)))).filter(
    (set) => set !== null,
  );
  return sets.map((set, index) => {
    const previous = sets[index + 1];
    const isFuture = set.version !== active.version && set.publishedOn > active.publishedOn;
    return (
      <Section key={set.version} id={`set-${set.version}`} title={<a href={setHref(set.version)}>{set.title}</a>}>
        <div className={styles.facts}>
          <p>
            {set.version === active.version ? <strong>In use now. </strong> : null}
            {isFuture ? <strong>Takes effect on its day. </strong> : null}
            {set.version}, published {day(set.publishedOn)}: {count(set.questions.length, "question")},{" "}
            {count(set.criteria.length, "criterion", "criteria")}, {count(ratingItems(set).length, "rating")},{" "}
            {count(set.evidence.length, "piece")} of evidence.
          </p>
          <p>{set.summary}</p>
          <ul>
            <li>
              <a href={setHref(set.version)}>Every rating of {set.version}</a>
            </li>
            <li>
              <a href={evidenceListHref(set.version)}>The evidence of {set.version}</a>
            </li>
            {previous ? (
              <li>
                <a href={diffHref(previous.version, set.version)}>
                  From {previous.version} to {set.version}: what changed
                </a>
              </li>
            ) : null}
          </ul>
        </div>
      </Section>
    );
  });
}
