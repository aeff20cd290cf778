import { VERDICTS } from "#lib/model/outcome.ts";
import { VERDICT_LABELS } from "../verdict-labels.ts";
import { entryOf, rowOf, sumOf } from "./released-groups.ts";
import { isKnown, type Released, type StatsEntry } from "./stats-figure.ts";

export type SplitRow = { key: string; label: string };

/** Rows split by verdict: the shares of a row never add up to more than the whole. */
export function splitEntries(released: Released, table: string, rows: readonly SplitRow[]): StatsEntry[] {
  return rows.flatMap(({ key, label }) => {
    const entries = VERDICTS.map((verdict) => {
      const part = rowOf(released, table, key, verdict);
      const rest = VERDICTS.filter((other) => other !== verdict).map((other) => rowOf(released, table, key, other));
      const names = { row: key, rowLabel: label, series: verdict, seriesLabel: VERDICT_LABELS[verdict] };
      return entryOf(names, part, sumOf(rest));
    });
    return withinWhole(entries);
  });
}

/**
 * Noise and rounding to fives can make the shown parts of a row more than its shown whole: 60 and 10 of 60. Then the
 * parts together are the whole, so that the sentence, the bar, the table and the files all say the same.
 * The intervals only widen by that.
 */
function withinWhole(entries: readonly StatsEntry[]): StatsEntry[] {
  const whole = entries.filter(isKnown).reduce((sum, { share }) => sum + share, 0);
  if (whole <= 1) return [...entries];
  return entries.map((entry) =>
    isKnown(entry) ? { ...entry, share: entry.share / whole, low: entry.low / whole } : entry,
  );
}
