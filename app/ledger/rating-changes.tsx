import type { CriteriaDiff } from "#lib/model/criteria-diff.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Section } from "../ui/section.tsx";
import { ratingChangeInWords } from "../words/criteria-changes.ts";
import { count } from "../words/numbers.ts";
import { ratingHref } from "./addresses.ts";
import { FrameworkName } from "./framework-name.tsx";
import styles from "./rating-changes.module.css";

/** The ratings that changed, with the old reason and the new; then those that came and went, with theirs. */
export function RatingChanges({ diff, from, to }: { diff: CriteriaDiff; from: CriteriaSet; to: CriteriaSet }) {
  const { changed, added, removed } = diff.ratings;
  const largest = [...changed].sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
  return (
    <Section id="ratings" title="Ratings, one by one">
      {changed.length === 0 ? <p>No rating that both sets hold has changed.</p> : null}
      {largest.map((change) => (
        <div key={change.after.anchor} className={styles.change}>
          <p>
            <Place set={to} item={change.after} /> {ratingChangeInWords(change)}.
          </p>
          <dl className={styles.reasons}>
            <dt>{from.version}</dt>
            <dd>{change.before.rating.reason}</dd>
            <dt>{to.version}</dt>
            <dd>{change.after.rating.reason}</dd>
          </dl>
        </div>
      ))}
      <Group title={`New in ${to.version}`} set={to} items={added} />
      <Group title={`Only in ${from.version}`} set={from} items={removed} />
    </Section>
  );
}

function Place({ set, item }: { set: CriteriaSet; item: RatingItem }) {
  return (
    <>
      <FrameworkName frameworks={set.frameworks} framework={item.framework} />,{" "}
      <a href={ratingHref(set.version, item.anchor)}>{item.facet.label}</a>:
    </>
  );
}

function Group({ title, set, items }: { title: string; set: CriteriaSet; items: readonly RatingItem[] }) {
  if (items.length === 0) return null;
  const criteria = [...new Set(items.map(({ criterion }) => criterion))];
  return (
    <div className={styles.group}>
      <h3>
        {title}: {count(items.length, "rating")}
      </h3>
      {criteria.map((criterion) => (
        <Disclosure key={criterion.id} summary={criterion.name}>
          <ul className={styles.list}>
            {items
              .filter((item) => item.criterion === criterion)
              .map((item) => (
                <li key={item.anchor}>
                  <Place set={set} item={item} /> {item.rating.best} ({item.rating.low} to {item.rating.high}).{" "}
                  {item.rating.reason}
                </li>
              ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
