import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import { VERDICTS } from "#lib/model/outcome.ts";
import { percent } from "../../words/numbers.ts";
import { VERDICT_LABELS } from "../verdict-labels.ts";
import { verdictsByAnswer } from "./question-figures.ts";
import { entryOf, groupOf, rowOf, sizeOf, sumOf } from "./released-groups.ts";
import { withInterval } from "./share-text.ts";
import { splitEntries } from "./split-entries.ts";
import { splitFinding } from "./split-finding.ts";
import { isKnown, NOT_ENOUGH, type Released, type StatsFigure } from "./stats-figure.ts";
import { periodLabel } from "./verdict-words.ts";

const SHOWN_PERIODS = 12;

/** What people leaned to before, and what came out: how many changed their mind. */
export function leaningToVerdict(released: Released, question: ChoiceQuestion): StatsFigure {
  const figure = verdictsByAnswer(released, question);
  const table = `question/${question.id}`;
  const kept = sumOf(FRAMEWORKS.map((framework) => rowOf(released, table, framework, framework)));
  const leaned = sumOf(FRAMEWORKS.map((framework) => rowOf(released, table, framework)));
  const changed = { total: leaned.total - kept.total, draws: leaned.draws - kept.draws };
  const rate = entryOf({ row: "changed", rowLabel: "", series: "all", seriesLabel: "" }, changed, kept);
  const isShown = figure.entries.some(isKnown);
  const finding = isKnown(rate)
    ? `Of those who leaned to one framework, ${withInterval(rate)} were advised otherwise.`
    : NOT_ENOUGH;
  return { ...figure, title: "Leaning before, verdict after", finding: isShown ? finding : NOT_ENOUGH };
}

function periodsOf(released: Released, table: string): string[] {
  const cells = Object.keys(released.tables[table] ?? {});
  const rows = [...new Set(cells.map((cell) => cell.slice(0, cell.lastIndexOf(":"))))];
  return rows.sort().slice(-SHOWN_PERIODS);
}

/** The frameworks' shares over the last twelve months or weeks. */
export function overTime(released: Released, table: "month" | "week"): StatsFigure {
  const periods = periodsOf(released, table);
  const entries = periods.flatMap((row) =>
    FRAMEWORKS.map((framework) => {
      const rest = VERDICTS.filter((verdict) => verdict !== framework).map((verdict) =>
        rowOf(released, table, row, verdict),
      );
      const names = { row, rowLabel: periodLabel(row), series: framework, seriesLabel: VERDICT_LABELS[framework] };
      return entryOf(names, rowOf(released, table, row, framework), sumOf(rest));
    }),
  );
  return {
    id: `by-${table}`,
    title: table === "month" ? "Over time, by month" : "Over time, by week",
    finding: trendFinding(entries),
    form: "intervals",
    n: sizeOf(groupOf(released, table, (row) => periods.includes(row))),
    note: `The last ${SHOWN_PERIODS} ${table}s at most, in UTC.`,
    table,
    entries,
  };
}

function trendFinding(entries: StatsFigure["entries"]): string {
  const sentences = FRAMEWORKS.flatMap((framework) => {
    const known = entries.filter(isKnown).filter(({ series }) => series === framework);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return [];
    if (first === last) return [`${first.seriesLabel} stands at ${withInterval(first)} in ${first.rowLabel}`];
    const change = Math.round((last.share - first.share) * 100);
    const isChance = first.low <= last.high && last.low <= first.high;
    const moved = isChance || change === 0 ? "has not moved beyond chance" : change > 0 ? "has risen" : "has fallen";
    return [
      `${first.seriesLabel} ${moved}: ${percent(first.share)} in ${first.rowLabel}, ${percent(last.share)} in ${last.rowLabel}`,
    ];
  });
  return sentences.length > 0 ? `${sentences.join("; ")}.` : NOT_ENOUGH;
}

/** The verdicts under each version of the criteria: whether a new version answers differently. */
export function byCriteriaSet(released: Released): StatsFigure {
  const table = "criteria";
  const versions = periodsOf(released, table);
  const entries = splitEntries(
    released,
    table,
    versions.map((version) => ({ key: version, label: version })),
  );
  const n = sizeOf(groupOf(released, table, () => true));
  const title = "By criteria set";
  return { id: "by-criteria", title, finding: splitFinding(entries), form: "stacked", n, note: null, table, entries };
}
