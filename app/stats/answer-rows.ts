import type { Release } from "#lib/data/releases.ts";
import { NOT_SURE } from "#lib/model/answers.ts";
import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { shownTotal } from "#lib/model/disclosure.ts";
import type { Kind } from "../charts/fills.tsx";
import { releasedCell, VERDICTS } from "./cells.ts";

/** One answer: how many gave it, and what may be shown of where it led; null is "not enough data". */
export type AnswerRow = { key: string; label: string; size: number; counts: Record<Kind, number | null> };

/** The answers to a question that enough people gave, in the order of its options. */
export function answerRows(release: Release, question: ChoiceQuestion): AnswerRow[] {
  const options = question.options.map(({ id, label }) => ({ key: id, label }));
  const all = question.notSure ? [...options, { key: NOT_SURE, label: "Not sure" }] : options;
  return all.flatMap(({ key, label }) => {
    const table = `question/${question.id}`;
    const totalOf = (verdicts: readonly Kind[]) =>
      shownTotal(
        releasedCell(
          release,
          table,
          verdicts.map((verdict) => `${key}:${verdict}`),
        ).total,
      );
    const counts = {
      pytorch: totalOf(["pytorch"]),
      tensorflow: totalOf(["tensorflow"]),
      close: totalOf(["close"]),
      neither: totalOf(["neither"]),
    };
    const parts = VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);
    const size = Math.max(totalOf(VERDICTS) ?? 0, parts);
    return size === 0 ? [] : [{ key, label, size, counts }];
  });
}
