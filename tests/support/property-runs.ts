import fc from "fast-check";
import { test } from "vitest";

/** Cases per property: 10⁴, or what PROPERTY_RUNS says (`npm run properties` says 10⁶). */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 10_000);

/** Room for a slow machine: a minute, and 30 ms a case. */
const TIMEOUT = 60_000 + RUNS * 30;

/**
 * A test of a fact that holds whatever a seed draws. A seed that fails is reported, to be drawn again.
 * @param runs fewer for what is dear, such as whole scorings; at least one.
 */
export function property(fact: string, isTrue: (seed: number) => void, runs = RUNS): void {
  test(fact, { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(fc.nat(), isTrue), { numRuns: Math.max(1, Math.round(runs)), endOnFailure: true });
  });
}
