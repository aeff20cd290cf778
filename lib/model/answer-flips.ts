import { choiceChanges } from "./answer-changes.ts";
import { type Answers, TIERS } from "./answers.ts";
import { type Assessment, reassess, weighUp } from "./assessment.ts";
import type { IndexedSet } from "./indexed-set.ts";
import type { Memo } from "./memo.ts";
import type { AnswerFlip, Strength, Verdict } from "./outcome.ts";
import { judge, strengthOf } from "./verdict.ts";

/**
 * Every single changed answer that changes the verdict, in the order of the questions: another option, one option
 * toggled, one tier moved. Questions that are not scored are left out; what is hidden, or has vanished, changes nothing. An empty
 * list says that no single answer would change the verdict.
 */
export function answerFlips(indexed: IndexedSet, answers: Answers, current: Assessment, memo: Memo): AnswerFlip[] {
  const { set } = indexed;
  const { verdict } = judge(current, set.thresholds);
  const flipTo = (next: Assessment): { verdict: Verdict; strength: Strength } | null => {
    const judged = judge(next, set.thresholds);
    if (judged.verdict === verdict) return null;
    return { verdict: judged.verdict, strength: strengthOf(next, judged.reason, set.thresholds) };
  };
  return set.questions.flatMap((question): AnswerFlip[] => {
    if (question.kind === "tiers") return tierFlips(indexed, current, flipTo);
    if (question.scored === false) return [];
    return choiceChanges(question, indexed.index, answers).flatMap(({ answer, ...change }) => {
      const flip = flipTo(reassess(indexed, { ...answers, [question.id]: answer }, memo, current));
      return flip ? [{ ...change, ...flip }] : [];
    });
  });
}

function tierFlips(
  indexed: IndexedSet,
  current: Assessment,
  flipTo: (next: Assessment) => { verdict: Verdict; strength: Strength } | null,
): AnswerFlip[] {
  const { stated } = current;
  return indexed.set.criteria.flatMap(({ id: criterion }) => {
    const from = stated.get(criterion) ?? "important";
    return TIERS.flatMap((to): AnswerFlip[] => {
      const flip = flipTo(weighUp(current, new Map([...stated, [criterion, to]])));
      return flip ? [{ kind: "tier", criterion, from, to, ...flip }] : [];
    });
  });
}
