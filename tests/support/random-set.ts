import { type Answers, TIERS } from "#lib/model/answers.ts";
import type { Condition } from "#lib/model/criteria-set.ts";
import type { ScorableAspect, ScorableChoice, ScorableFacet, ScorableSet } from "#lib/model/scorable-set.ts";
import { aRating, aSet } from "./toy-set.ts";

/*
 * Small random criteria sets with everything a set can have, and answers to them, drawn from a seed: far cheaper than
 * an arbitrary per part, so that every property can run tens of thousands of times.
 */

type Draw = { below: (n: number) => number; chance: (share: number) => boolean; pick: <T>(items: readonly T[]) => T };

/** A source of draws, the same for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}

export type Size = { questions: number; criteria: number };

/** A set of at most this size. Ratings are multiples of 5 around 50; some evidence is stale. */
export function randomSet(draw: Draw, size: Size): ScorableSet {
  const questions = Array.from({ length: 1 + draw.below(size.questions) }, (_, i) => `q${i}`).reduce<ScorableChoice[]>(
    (earlier, id) => earlier.concat(randomQuestion(draw, id, earlier)),
    [],
  );
  const criteria = Array.from({ length: 1 + draw.below(size.criteria) }, (_, k) => {
    const isSplit = draw.chance(0.4);
    const shares = isSplit ? [30, 70] : [100];
    return { id: `c${k}`, aspects: shares.map((share, i) => randomAspect(draw, `a${i}`, share, questions)) };
  });
  const dealbreakers = Array.from({ length: draw.chance(0.3) ? 1 + draw.below(2) : 0 }, (_, i) => ({
    id: `deal${i}`,
    framework: draw.pick(["tensorflow", "pytorch"] as const),
    effect: draw.pick(["fails", "fails", "at-risk"] as const),
    when: randomCondition(draw, questions),
  }));
  return aSet({ questions: [...questions, { kind: "tiers", id: "priorities" }], criteria, dealbreakers });
}

function randomQuestion(draw: Draw, id: string, earlier: ScorableChoice[]): ScorableChoice {
  const isMultiple = draw.chance(0.4);
  const options = ["a", "b", "c"].slice(0, 2 + draw.below(2)).map((option) => ({ id: option }));
  const exclusive = isMultiple && draw.chance(0.5) ? [{ id: "none", exclusive: true }] : [];
  const isConditional = earlier.length > 0 && draw.chance(0.4);
  return {
    kind: isMultiple ? "multiple" : "single",
    id,
    options: [...options, ...exclusive],
    ...(isConditional && { askedWhen: randomCondition(draw, earlier) }),
  };
}

function randomAspect(draw: Draw, id: string, share: number, questions: ScorableChoice[]): ScorableAspect {
  const conditional = Array.from({ length: draw.below(3) }, (_, i) => {
    return { ...randomFacet(draw, `f${i}`), when: randomCondition(draw, questions) };
  });
  return {
    id,
    share,
    combine: draw.pick(["mean", "min"] as const),
    ...(draw.chance(0.25) && { appliesWhen: randomCondition(draw, questions) }),
    facets: [...conditional, randomFacet(draw, "f-default")],
  };
}

function randomFacet(draw: Draw, id: string): ScorableFacet {
  const rating = () => {
    const best = 25 + 5 * draw.below(11);
    const half = draw.pick([0, 4, 8, 15]);
    return aRating([best - half, best, best + half], [draw.chance(0.85) ? "fresh" : "stale"]);
  };
  return { id, label: id, tensorflow: rating(), pytorch: rating() };
}

function randomCondition(draw: Draw, questions: ScorableChoice[]): Condition {
  const first = draw.pick(questions);
  const second = draw.chance(0.25) ? draw.pick(questions) : first;
  return Object.fromEntries([first, second].map((question) => [question.id, someOf(draw, question)]));
}

function someOf(draw: Draw, { options }: ScorableChoice): string[] {
  const chosen = options.map(({ id }) => id).filter(() => draw.chance(0.4));
  return chosen.length > 0 ? chosen : [draw.pick(options).id];
}

/** Answers to some of the questions; the rest unanswered or "not sure". */
export function randomAnswers(draw: Draw, set: ScorableSet): Answers {
  const share = draw.pick([0.3, 0.6, 1]);
  return Object.fromEntries(
    set.questions.flatMap((question): [string, Answers[string]][] => {
      if (!draw.chance(share)) return draw.chance(0.3) ? [[question.id, "not-sure"]] : [];
      if (question.kind === "single") return [[question.id, draw.pick(question.options).id]];
      if (question.kind === "multiple") return [[question.id, randomSubset(draw, question)]];
      const rated = set.criteria.filter(() => draw.chance(0.7));
      return [[question.id, Object.fromEntries(rated.map(({ id }) => [id, draw.pick(TIERS)]))]];
    }),
  );
}

function randomSubset(draw: Draw, question: ScorableChoice): string[] {
  const chosen = new Set(someOf(draw, question));
  const alone = question.options.find(({ id, exclusive }) => exclusive && chosen.has(id));
  return alone ? [alone.id] : question.options.map(({ id }) => id).filter((id) => chosen.has(id));
}
