import { Fragment } from "react";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type RatingPlace, ratingAnchor } from "#lib/model/rating-items.ts";
import { evidenceHref, ratingHref } from "../../ledger/addresses.ts";
import { perSet } from "../../site/per-set.ts";
import { sourcesInShort } from "../../words/sources.ts";
import styles from "./criterion-details.module.css";

/** A page looks up hundreds. */
const evidenceById = perSet((set: CriteriaSet) => new Map(set.evidence.map((entry) => [entry.id, entry])));

type Props = { set: CriteriaSet; place: RatingPlace; ids: readonly string[] };

/**
 * What a rating rests on, in a few lines: how much and how new, leading to the rating in the ledger, and each source by
 * name, leading to its claim, date and confidence. In full here they would bury the reasons, each many times over.
 */
export function RatingSources({ set, place, ids }: Props) {
  const evidence = ids.flatMap((id) => evidenceById(set).get(id) ?? []);
  // What several facts come from is named once, and leads to the first of them.
  const named = evidence.filter(
    ({ sourceTitle }, index) => evidence.findIndex((entry) => entry.sourceTitle === sourceTitle) === index,
  );
  return (
    <p className={styles.sources}>
      <a href={ratingHref(set.version, ratingAnchor(place))}>{sourcesInShort(evidence)}</a>
      {named.map(({ id, sourceTitle }, index) => (
        <Fragment key={id}>
          {index === 0 ? ": " : "; "}
          <a href={evidenceHref(set.version, id)}>{sourceTitle}</a>
        </Fragment>
      ))}
    </p>
  );
}
