import type { Release } from "#lib/data/releases.ts";
import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import type { Kind } from "../charts/fills.tsx";
import { Legend } from "../charts/legend.tsx";
import { StackedChart } from "../charts/stacked-chart.tsx";
import { Figure } from "../ui/figure.tsx";
import { count, day } from "../words/numbers.ts";
import { answerFinding } from "./answer-finding.ts";
import type { AnswerRow } from "./answer-rows.ts";
import { AnswerTable } from "./answer-table.tsx";
import { VERDICT_LABELS, VERDICTS } from "./cells.ts";

export function AnswerFigure({
  release,
  question,
  rows,
}: {
  release: Release;
  question: ChoiceQuestion;
  rows: readonly AnswerRow[];
}) {
  if (rows.length === 0) return <p>“{question.title}”: not enough data.</p>;
  const finding = answerFinding(question, rows);
  const share = (row: AnswerRow, kind: Kind) => (row.counts[kind] ?? 0) / row.size;
  const missing = question.options.filter((option) => !rows.some((row) => row.key === option.id)).length;
  return (
    <Figure
      finding={finding}
      chart={
        <>
          <Legend id="by-answer" entries={VERDICTS.map((kind) => ({ kind, label: VERDICT_LABELS[kind] }))} />
          <StackedChart
            id="answer-chart"
            title={`Verdicts by the answer to: ${question.title}`}
            description={finding}
            kinds={VERDICTS}
            rows={rows.map((row) => ({
              key: row.key,
              label: row.label,
              sizeText: `n = ${row.size}`,
              shares: {
                pytorch: share(row, "pytorch"),
                tensorflow: share(row, "tensorflow"),
                close: share(row, "close"),
                neither: share(row, "neither"),
              },
            }))}
          />
        </>
      }
      note={
        <>
          As of {day(release.publishedOn)}. Blank stretches are groups with not enough data.
          {question.kind === "multiple" ? " People could give several answers, so they count in several rows." : null}
          {missing > 0 ? ` Not enough data: ${count(missing, "other answer")}.` : null}
        </>
      }
      table={<AnswerTable question={question} rows={rows} />}
    />
  );
}
