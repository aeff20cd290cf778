import { meteredScore } from "#lib/data/metered-score.ts";
import { type CriteriaDiff, diffCriteriaSets } from "#lib/model/criteria-diff.ts";
import type { CriteriaSet, Question } from "#lib/model/criteria-set.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { dropStaleAnswers, visibleQuestions } from "#lib/model/questions.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import type { ResultView } from "../view.ts";

/**
 * What old answers give under another criteria set. `unanswered`: questions of the new set that the old one did not
 * ask; they count as open. `dropped`: old questions whose answers mean nothing to the new set. `diff`: what changed,
 * with those ratings only that these answers use.
 */
export type Rerun = {
  set: CriteriaSet;
  outcome: Outcome;
  unanswered: Question[];
  dropped: Question[];
  diff: CriteriaDiff;
};

/** The parts of a view that are compared. */
type Original = Pick<ResultView, "outcome" | "set"> & { result: Pick<ResultView["result"], "answers"> };

/** Scores the answers of a result again under `set`; nothing is stored. */
export function rerun({ result, outcome: before, set: from }: Original, set: CriteriaSet): Rerun {
  const { answers, dropped } = dropStaleAnswers(set, result.answers);
  const outcome = meteredScore(set, answers);
  const known = new Set(from.questions.map(({ id }) => id));
  const diff = diffCriteriaSets(from, set);
  const [usedBefore, usedNow] = [usedFacets(before), usedFacets(outcome)];
  const { changed, added, removed, same } = diff.ratings;
  const ratings = {
    changed: changed.filter(({ before, after }) => usedBefore.has(placeOf(before)) || usedNow.has(placeOf(after))),
    added: added.filter((item) => usedNow.has(placeOf(item))),
    removed: removed.filter((item) => usedBefore.has(placeOf(item))),
    same,
  };
  return {
    set,
    outcome,
    unanswered: visibleQuestions(set, answers).filter(({ id }) => !known.has(id)),
    dropped: from.questions.filter(({ id }) => dropped.includes(id)),
    diff: { ...diff, ratings },
  };
}

function placeOf({ criterion, aspect, facet }: RatingItem): string {
  return `${criterion.id}/${aspect.id}/${facet.id}`;
}

/** The facets that an outcome rests on. */
function usedFacets(outcome: Outcome): Set<string> {
  return new Set(
    outcome.contributions.flatMap(({ criterion, aspects }) =>
      aspects.flatMap(({ aspect, facets }) => facets.map((facet) => `${criterion}/${aspect}/${facet}`)),
    ),
  );
}
