import { VERDICTS } from "#lib/model/outcome.ts";
import { BarChart } from "../charts/bar-chart.tsx";
import { FrameworkMark } from "../charts/framework-mark.tsx";
import { IntervalChart } from "../charts/interval-chart.tsx";
import { Legend } from "../charts/legend.tsx";
import { StackedChart, type StackedRow } from "../charts/stacked-chart.tsx";
import { numerals, percent } from "../words/numbers.ts";
import styles from "./figure-chart.module.css";
import { groupKnown, isKnown, isVerdict, type KnownEntry, type StatsFigure } from "./figures/stats-figure.ts";
import { VERDICT_LABELS } from "./verdict-labels.ts";

const SHARE_AXIS = {
  from: 0,
  to: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: `${value * 100}%` })),
};

type Props = { figure: StatsFigure; yours: readonly string[] };

/** The picture of a figure; only rows with enough data are drawn. `yours`: the rows the reader's own result is in. */
export function FigureChart({ figure, yours }: Props) {
  const label = ({ row, rowLabel }: KnownEntry) => (yours.includes(row) ? `${rowLabel} ◂ you` : rowLabel);
  const frame = { id: figure.id, title: figure.title, description: figure.finding };
  if (figure.form === "bars") {
    const bars = figure.entries.filter(isKnown).map((entry) => ({
      ...entry,
      key: entry.row,
      label: label(entry),
      kind: isVerdict(entry.row) ? entry.row : ("plain" as const),
      value: entry.share,
      valueText: valueText(entry),
    }));
    return <BarChart {...frame} max={1} bars={bars} />;
  }
  const rows = groupKnown(figure.entries, "row").flatMap((entries) =>
    entries[0] ? [{ first: entries[0], entries }] : [],
  );
  if (figure.form === "stacked") {
    return (
      <>
        <Legend chart={figure.id} entries={VERDICTS.map((kind) => ({ kind, label: VERDICT_LABELS[kind] }))} />
        <StackedChart
          {...frame}
          kinds={VERDICTS}
          rows={rows.map(({ first, entries }) => stackedRow(label(first), entries))}
        />
      </>
    );
  }
  return (
    <>
      <p className={styles.key}>
        <span>
          <FrameworkMark framework="pytorch" /> PyTorch
        </span>
        <span>
          <FrameworkMark framework="tensorflow" /> TensorFlow
        </span>
      </p>
      <IntervalChart
        {...frame}
        axis={SHARE_AXIS}
        rows={rows.map(({ first, entries }) => ({
          key: first.row,
          label: label(first),
          lanes: entries.map(({ series, share, low, high }) => {
            const kind = series === "tensorflow" ? ("tensorflow" as const) : ("pytorch" as const);
            return { key: series, marks: [{ key: series, kind, best: share, low, high }] };
          }),
        }))}
      />
    </>
  );
}

/** The share with its interval; one that rounds to a single number is said to be narrow, not repeated. */
function valueText({ share, low, high }: KnownEntry): string {
  const [from, to] = [percent(low), percent(high)];
  return `${percent(share)} (${from === to ? "± under 1" : `${from}–${to}`})`;
}

function stackedRow(label: string, entries: readonly KnownEntry[]): StackedRow {
  const share = (kind: string) => entries.find(({ series }) => series === kind)?.share ?? 0;
  return {
    key: entries[0]?.row ?? label,
    label,
    sizeText: `n ≈ ${numerals(Math.round((entries[0]?.results ?? 0) / (entries[0]?.share ?? 1)))}`,
    shares: {
      pytorch: share("pytorch"),
      tensorflow: share("tensorflow"),
      close: share("close"),
      neither: share("neither"),
    },
  };
}
