import { DataTable } from "../../ui/data-table.tsx";
import { percent } from "../../words/numbers.ts";
import type { ResultView } from "./view.ts";

export function StabilityTable({ view }: { view: ResultView }) {
  const { outcome, speaker } = view;
  return (
    <DataTable
      caption="The range of each weight over which the leader stays the same, the others in proportion"
      columns={[
        { key: "criterion", label: "Criterion" },
        { key: "weight", label: "Weight", isNumber: true },
        { key: "range", label: "Same leader from – to", isNumber: true },
        { key: "flip", label: "Flips at", isNumber: true },
      ]}
      rows={outcome.flips.stability.map((interval) => ({
        key: interval.criterion,
        cells: [
          speaker.criterion(interval.criterion),
          percent(interval.weight),
          `${percent(interval.low)} – ${percent(interval.high)}`,
          interval.flipAt === null ? "never" : percent(interval.flipAt),
        ],
      }))}
    />
  );
}
