import type { IndexedAspect } from "./indexed-set.ts";
import type { Spread } from "./spread.ts";

/** `sum`: the active aspects, weighed by share. `ways`: how many completions. `spreads` and `facets`: per member. */
export type GroupSummary = { ways: number; sum: Spread; spreads: readonly Spread[]; facets: readonly number[] };

/** One aspect: its spread over the completions in which it is active, and the facets that apply in any, as a mask. */
export type AspectValue = { aspect: IndexedAspect; spread: Spread; facets: number };

/**
 * A criterion's spread over the joint completions of the open questions it reads in which it does not vanish.
 * `mayVanish`: some completion leaves it no active aspect. Aspects that are certainly inactive are left out.
 */
export type CriterionValue = { spread: Spread; mayVanish: boolean; aspects: readonly AspectValue[] };

/**
 * What several scorings of one set may share, by keys that name all that was said about the questions concerned. Lives
 * as long as one call of `score`, so a set that is changed between calls is never scored from memory.
 */
export type Memo = {
  values: Map<string, CriterionValue | null>;
  summaries: Map<string, Map<number | string, GroupSummary>>;
};

/** An empty memo, good for one set. */
export function newMemo(): Memo {
  return { values: new Map(), summaries: new Map() };
}

/** The value kept under a key, computed the first time. */
export function kept<K, T>(memory: Map<K, T>, key: K, compute: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memory.set(key, value);
  return value;
}
