/*
 * Made-up answers, for trying the statistics at size. The distributions are stated here and come from nowhere: they say
 * nothing about people.
 */
import { type Answer, type Answers, NOT_SURE, TIERS, type Tier } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";

type Uniform = () => number;
type Question = CriteriaSet["questions"][number];

const SKIPPED = 0.05;
const UNSURE = 0.06;
/** Chance of an exclusive option, such as "none", in a question with several answers. */
const EXCLUSIVE = 0.45;
/** Chance of each further option beside the first. */
const FURTHER = 0.18;
const STATED_TIER = 0.8;
const TIER_WEIGHTS: Record<Tier, number> = { essential: 0.25, important: 0.4, nice: 0.25, irrelevant: 0.1 };

/** One of these with chances 1, ½, ⅓ …: the first options of a question are chosen most. */
function pickEarly<T>(items: readonly T[], uniform: Uniform): T | undefined {
  const whole = items.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  let left = uniform() * whole;
  return items.find((_, index) => {
    left -= 1 / (index + 1);
    return left <= 0;
  });
}

function pickTier(uniform: Uniform): Tier {
  let left = uniform();
  return (
    TIERS.find((tier) => {
      left -= TIER_WEIGHTS[tier];
      return left <= 0;
    }) ?? "nice"
  );
}

function answerTo(question: Question, criteria: CriteriaSet["criteria"], uniform: Uniform): Answer | undefined {
  if (uniform() < SKIPPED) return undefined;
  if (question.kind === "tiers") {
    const stated = criteria.filter(() => uniform() < STATED_TIER);
    return Object.fromEntries(stated.map(({ id }) => [id, pickTier(uniform)]));
  }
  if (question.notSure && uniform() < UNSURE) return NOT_SURE;
  if (question.kind === "single") return pickEarly(question.options, uniform)?.id;
  const alone = question.options.filter(({ exclusive }) => exclusive);
  if (alone.length > 0 && uniform() < EXCLUSIVE) return [pickEarly(alone, uniform)?.id ?? ""];
  const together = question.options.filter(({ exclusive }) => !exclusive);
  const first = pickEarly(together, uniform);
  return together.filter((option) => option === first || uniform() < FURTHER).map(({ id }) => id);
}

/** One set of answers that a person could have sent. */
export function drawAnswers(set: CriteriaSet, uniform: Uniform): Answers {
  const drawn = set.questions.map((question) => [question.id, answerTo(question, set.criteria, uniform)] as const);
  const given: Answers = Object.fromEntries(drawn.filter(([, answer]) => answer !== undefined));
  return dropStaleAnswers(set, given).answers;
}
