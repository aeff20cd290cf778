import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { DataTable } from "../ui/data-table.tsx";
import type { AnswerRow } from "./answer-rows.ts";
import { VERDICT_LABELS, VERDICTS } from "./cells.ts";

export function AnswerTable({ question, rows }: { question: ChoiceQuestion; rows: readonly AnswerRow[] }) {
  return (
    <DataTable
      caption={`Verdicts by the answer to: ${question.title}`}
      columns={[
        { key: "answer", label: "Answer" },
        { key: "size", label: "Results", isNumber: true },
        ...VERDICTS.map((kind) => ({ key: kind, label: VERDICT_LABELS[kind], isNumber: true })),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [row.label, row.size, ...VERDICTS.map((kind) => row.counts[kind] ?? "not enough data")],
      }))}
    />
  );
}
