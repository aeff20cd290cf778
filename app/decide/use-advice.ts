import { useRef, useState } from "react";
import type { Answers } from "#lib/model/answers.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import type { Advice } from "./scoring-aid.ts";

type Adviser = (answers: Answers) => Advice;

async function loadAdviser(version: string): Promise<Adviser> {
  const [model, response] = await Promise.all([import("./scoring-aid.ts"), fetch(`/decide/ratings/${version}`)]);
  if (!response.ok) throw new Error(`The ratings of ${version} answered ${response.status}.`);
  const set: ScorableSet = await response.json();
  return (answers) => model.adviceFor(set, answers);
}

/**
 * What the model can tell beside the form. Loads once, in the background, when first asked; until it is there, and if
 * it never comes, there is simply no advice. `advise` is called with answers and yields after the next paint.
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
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (turn === latest.current) setAdvice(ask(answers));
    } catch {
      adviser.current = null;
    }
  }
  return { advice, advise };
}
