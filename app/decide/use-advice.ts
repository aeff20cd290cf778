import { startTransition, useRef, useState } from "react";
import type { Answers } from "#lib/model/answers.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { endOfPatience, quietMoment } from "./quiet-moment.ts";
import type { Adviser } from "./scoring-aid.ts";
import type { Stakes } from "./stakes.ts";

export type Advice = { canFinish: boolean; stakes: Stakes };

async function loadAdviser(version: string): Promise<Adviser> {
  const [model, response] = await Promise.all([import("./scoring-aid.ts"), fetch(`/decide/ratings/${version}`)]);
  if (!response.ok) throw new Error(`The ratings of ${version} answered ${response.status}.`);
  const set: ScorableSet = await response.json();
  return model.adviserOn(set);
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
      const until = endOfPatience();
      const found: Advice = { canFinish: false, stakes: {} };
      // Many short tasks and not a long one. What the first ones compile, the last and longest one finds ready.
      for (const piece of ask.stakes) {
        await quietMoment(until);
        if (turn !== latest.current) return;
        Object.assign(found.stakes, piece(answers));
      }
      await quietMoment(until);
      if (turn !== latest.current) return;
      found.canFinish = ask.canFinish(answers);
      startTransition(() => setAdvice((before) => (isSame(before, found) ? before : found)));
    } catch {
      adviser.current = null;
    }
  }
  return { advice, advise };
}
