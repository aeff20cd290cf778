import { DataTable } from "../../ui/data-table.tsx";
import { tierInWords } from "../../words/flips.ts";
import { rangeText } from "./criteria-table.tsx";
import type { ResultView } from "./view.ts";

export function WeightsTable({ view }: { view: Pick<ResultView, "outcome" | "order" | "speaker"> }) {
  const { outcome, order, speaker } = view;
  return (
    <DataTable
      caption="Weight, ratings and contribution of each criterion"
      columns={[
        { key: "criterion", label: "Criterion" },
        { key: "tier", label: "Priority" },
        { key: "weight", label: "Weight", isNumber: true },
        ...order.map((framework) => ({ key: framework, label: speaker.framework[framework], isNumber: true })),
        { key: "difference", label: "Difference", isNumber: true },
        { key: "adds", label: "Weight × difference", isNumber: true },
      ]}
      rows={outcome.contributions.map((contribution) => ({
        key: contribution.criterion,
        cells: [
          speaker.criterion(contribution.criterion),
          tierInWords(contribution.tier),
          contribution.weight.toFixed(3),
          ...order.map((framework) => rangeText(contribution[framework])),
          signed(contribution.difference),
          signed(contribution.weight * contribution.difference),
        ],
      }))}
    />
  );
}

/** With a sign and a true minus, so that directions can be read down the column. */
function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (text === "0.0") return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}
