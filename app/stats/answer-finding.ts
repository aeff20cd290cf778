import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { percent } from "../words/numbers.ts";
import type { AnswerRow } from "./answer-rows.ts";
import { VERDICT_LABELS, VERDICTS } from "./cells.ts";

/** The widest spread between two answers, in a sentence: whose share differs most by what was answered. */
export function answerFinding(question: Pick<ChoiceQuestion, "short">, rows: readonly AnswerRow[]): string {
  const spreads = VERDICTS.flatMap((verdict) => {
    const known = rows.flatMap((row) => {
      const shown = row.counts[verdict];
      return shown === null ? [] : [{ label: row.label, share: shown / row.size }];
    });
    const sorted = known.toSorted((a, b) => b.share - a.share);
    const [most, least] = [sorted[0], sorted.at(-1)];
    return most && least && sorted.length > 1 ? [{ verdict, most, least }] : [];
  });
  const widest = spreads.toSorted((a, b) => b.most.share - b.least.share - (a.most.share - a.least.share))[0];
  if (!widest) return `${question.short}: too few groups are large enough to compare.`;
  const { verdict, most, least } = widest;
  return `${VERDICT_LABELS[verdict]} is the verdict of ${percent(most.share)} of those who answered “${most.label}”, and of ${percent(least.share)} of those who answered “${least.label}”.`;
}
