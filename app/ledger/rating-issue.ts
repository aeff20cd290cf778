import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { evidenceFor } from "#lib/model/evidence-usage.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { ratingPath } from "./rating-path.ts";
import type { Issue } from "./tracker-href.ts";

/** The issue that somebody who disputes a rating starts from: what it says today, and what is asked of them. */
export function ratingIssue(set: CriteriaSet, item: RatingItem, page: string): Issue {
  const { low, best, high, reason, evidence } = item.rating;
  const framework = set.frameworks[item.framework].name;
  const sources = evidenceFor(set, evidence).map(
    (entry) => `- ${entry.id} (${entry.asOf}): ${entry.sourceUrl ?? entry.sourceTitle}`,
  );
  const body = [
    `Rating: ${ratingPath(set, item)}`,
    `Page: ${page}`,
    `It says today: ${best} (${low} to ${high}). ${reason}`,
    "It rests on:",
    ...sources,
    "",
    "What is wrong or outdated?",
    "",
    "What should it say instead? A number on the scale, and why:",
    "",
    "A dated source that anybody can open:",
    "",
  ].join("\n");
  return { title: `${set.version}: ${framework}, ${item.facet.label}`, body };
}
