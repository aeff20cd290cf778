import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { test } from "vitest";

/** Cases per property: 10⁴, or what PROPERTY_RUNS says (`npm run properties` says 10⁶). */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 10_000);

/** Room for a slow machine: a minute, and 30 ms a case. */
const TIMEOUT = 60_000 + RUNS * 30;

/** Cases between two breaths: a worker that says nothing for a minute counts as lost. */
const AT_ONCE = 10_000;

/**
 * A test of a fact that holds whatever a seed draws. A seed that fails is reported, to be drawn again.
 * @param runs fewer for what is dear, such as whole scorings; at least one.
 */
export function property(fact: string, isTrue: (seed: number) => void, runs = RUNS): void {
  test(fact, { timeout: TIMEOUT }, async () => {
    for (let left = Math.max(1, Math.round(runs)); left > 0; left -= AT_ONCE) {
      fc.assert(fc.property(fc.nat(), isTrue), { numRuns: Math.min(left, AT_ONCE), endOnFailure: true });
      await setImmediate();
    }
  });
}
