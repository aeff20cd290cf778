/** One line of a bench: a figure beside its control from the same run. `bar`: what the ratio may be; null: no bar. */
export type Row = {
  name: string;
  figure: string;
  control: string;
  ratio: number | null;
  bar: number | null;
  verdict: "ok" | "MISSED" | "–";
};

type Measured = { name: string; figure: number; control: number; unit: string; bar?: number; of?: string };

/** A figure against its control; `of` says what the control is. */
export function rowOf({ name, figure, control, unit, bar, of }: Measured): Row {
  const ratio = figure / control;
  const text = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`;
  return {
    name,
    figure: text(figure),
    control: `${text(control)}${of ? ` (${of})` : ""}`,
    ratio,
    bar: bar ?? null,
    verdict: bar === undefined ? "–" : ratio <= bar ? "ok" : "MISSED",
  };
}

/** A figure that stands for itself. */
export function plainRow(name: string, figure: string): Row {
  return { name, figure, control: "", ratio: null, bar: null, verdict: "–" };
}

/** Prints rows as a table of Markdown, which reads well at a terminal too. */
export function printRows(title: string, rows: readonly Row[]): void {
  const cells = rows.map((row) => [
    row.name,
    row.figure,
    row.control,
    row.ratio === null ? "" : `${row.ratio.toFixed(2)} ×`,
    row.bar === null ? "" : `≤ ${row.bar}`,
    row.verdict,
  ]);
  const head = ["", "figure", "control", "ratio", "bar", "verdict"];
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  process.stdout.write(`\n${title}\n\n${[line(head), rule, ...cells.map(line)].join("\n")}\n`);
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
