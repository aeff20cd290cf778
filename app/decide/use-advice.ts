import { startTransition, useRef, useState } from "react";
import type { Answers } from "#lib/model/answers.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import type { Adviser } from "./scoring-aid.ts";
import type { Stakes } from "./stakes.ts";

export type Advice = { canFinish: boolean; stakes: Stakes };

/** In milliseconds: advice that waits for a quiet moment waits no longer than this. */
const PATIENCE = 500;

async function loadAdviser(version: string): Promise<Adviser> {
  const [model, response] = await Promise.all([import("./scoring-aid.ts"), fetch(`/decide/ratings/${version}`)]);
  if (!response.ok) throw new Error(`The ratings of ${version} answered ${response.status}.`);
  const set: ScorableSet = await response.json();
  return model.adviserOn(set);
}

/** A moment in which nobody waits for the page: the model must not get in the way of the next click. */
function quietMoment(): Promise<unknown> {
  if (!("requestIdleCallback" in window)) return new Promise((resolve) => setTimeout(resolve, 50));
  return new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: PATIENCE }));
}

/** Most answers change nothing of it, and the rows of the priorities are many. */
const isSame = (before: Advice | null, after: Advice) => JSON.stringify(before) === JSON.stringify(after);

/**
 * What the model can tell beside the form. Loads once, in the background, when first asked; until it is there, and if
 * it never comes, there is simply no advice.
 */
export function useAdvice(version: string) {
  const [advice, setAdvice] = useState<Advice | null>(null);
  const adviser = useRef<Promise<Adviser> | null>(null);
  const latest = useRef(0);

  async function advise(answers: Answers): Promise<void> {
    latest.current += 1;
    const turn = latest.current;
    try {
      adviser.current ??= loadAdviser(version);
      const ask = await adviser.current;
      // Two short tasks and not a long one.
      await quietMoment();
      if (turn !== latest.current) return;
      const canFinish = ask.canFinish(answers);
      await quietMoment();
      if (turn !== latest.current) return;
      const found = { canFinish, stakes: ask.stakes(answers) };
      startTransition(() => setAdvice((before) => (isSame(before, found) ? before : found)));
    } catch {
      adviser.current = null;
    }
  }
  return { advice, advise };
}
