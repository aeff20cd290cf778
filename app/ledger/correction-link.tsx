import { env } from "#lib/env.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { correctionHref, ratingHref } from "./addresses.ts";
import styles from "./correction-link.module.css";
import { ratingIssue } from "./rating-issue.ts";
import { trackerHref } from "./tracker-href.ts";

const TEXT = "This is wrong or outdated";

/** "This is wrong or outdated": to a prefilled issue on the project's tracker, or to how the document is changed. */
export function CorrectionLink({ set, item }: { set: CriteriaSet; item: RatingItem }) {
  const page = `${env.BASE_URL?.replace(/\/$/, "") ?? ""}${ratingHref(set.version, item.anchor)}`;
  const href = env.TRACKER_URL
    ? trackerHref(env.TRACKER_URL, ratingIssue(set, item, page))
    : correctionHref(set.version, item.anchor);
  // As a name of the link, not as hidden words in it: a page has hundreds, each a box of its own to lay out.
  const about = `${set.frameworks[item.framework].name}, ${item.facet.label}`;
  return (
    <a href={href} className={styles.link} rel="nofollow" aria-label={`${TEXT}: ${about}`}>
      {TEXT}
    </a>
  );
}
