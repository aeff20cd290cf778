import type { Rating } from "#lib/model/outcome.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { leadLabel } from "../../words/criteria.ts";
import { tierInWords } from "../../words/flips.ts";
import { percent } from "../../words/numbers.ts";
import type { ResultView } from "./view.ts";

/** Scores per criterion; tiers and weights only for those who may see the answers. */
export function CriteriaTable({ view }: { view: ResultView }) {
  const { outcome, order, speaker, isFull } = view;
  return (
    <DataTable
      caption="Scores per criterion"
      columns={[
        { key: "criterion", label: "Criterion" },
        ...order.map((framework) => ({ key: framework, label: speaker.framework[framework], isNumber: true })),
        { key: "difference", label: "Ahead" },
        ...(isFull
          ? [
              { key: "tier", label: "Priority" },
              { key: "weight", label: "Weight", isNumber: true },
            ]
          : []),
      ]}
      rows={outcome.contributions.map((contribution) => ({
        key: contribution.criterion,
        cells: [
          speaker.criterion(contribution.criterion),
          ...order.map((framework) => rangeText(contribution[framework])),
          leadLabel(contribution, speaker),
          ...(isFull ? [tierInWords(contribution.tier), percent(contribution.weight)] : []),
        ],
      }))}
    />
  );
}

/** "70 (62–78)": the best estimate and the range; without a range, the estimate alone. */
export function rangeText({ low, best, high }: Rating): string {
  if (low === high) return String(Math.round(best));
  return `${Math.round(best)} (${Math.round(low)}–${Math.round(high)})`;
}
