import { VERDICTS } from "#lib/model/outcome.ts";
import { VERDICT_LABELS } from "../verdict-labels.ts";
import { entryOf, groupOf, rowOf, sizeOf, sumOf } from "./released-groups.ts";
import { shareText } from "./share-text.ts";
import {
  isKnown,
  type KnownEntry,
  NOT_ENOUGH,
  type Released,
  type StatsEntry,
  type StatsFigure,
} from "./stats-figure.ts";
import { verdictIs } from "./verdict-words.ts";

const ALL = { series: "all", seriesLabel: "All results" };

/** Orders entries by share, the largest first and those without enough data last. */
export function byShare(a: StatsEntry, b: StatsEntry): number {
  return (b.share ?? -1) - (a.share ?? -1);
}

/** The known entries, the largest share first. */
export function largestFirst(entries: StatsFigure["entries"]): KnownEntry[] {
  return entries.filter(isKnown).toSorted((a, b) => b.share - a.share);
}

/** How often which verdict. */
export function choiceShare(released: Released): StatsFigure {
  const of = (verdict: string) => groupOf(released, "verdict", (row) => row === verdict);
  const entries = VERDICTS.map((verdict) => {
    const rest = sumOf(VERDICTS.filter((other) => other !== verdict).map(of));
    return entryOf({ row: verdict, rowLabel: VERDICT_LABELS[verdict], ...ALL }, of(verdict), rest);
  });
  const [first, second] = largestFirst(entries);
  // No framework comes first by habit: the larger share does.
  entries.sort(byShare);
  const then = second ? `; ${verdictIs(second.row, second.rowLabel, shareText(second))}` : "";
  const doubt =
    second && first && first.low <= second.high ? " The intervals overlap, so the order is not certain." : "";
  const finding = first
    ? `${verdictIs(first.row, first.rowLabel, shareText(first), "of results")}${then}.${doubt}`
    : NOT_ENOUGH;
  const n = sizeOf(...VERDICTS.map(of));
  return { id: "share", title: "The verdicts", finding, form: "bars", n, note: null, table: "verdict", entries };
}

const TENTHS = [90, 80, 70, 60, 50, 40, 30, 20, 10, 0];

/** Under how many weightings of one's priorities the leader wins, in tenths, and how often it is too close to call. */
export function supportShare(released: Released): StatsFigure {
  const of = (tenth: number) => rowOf(released, "support", String(tenth));
  const entries = TENTHS.map((tenth) => {
    const rest = sumOf(TENTHS.filter((other) => other !== tenth).map(of));
    const rowLabel = tenth === 90 ? "Support 90–100%" : `Support ${tenth} to under ${tenth + 10}%`;
    return entryOf({ row: String(tenth), rowLabel, ...ALL }, of(tenth), rest);
  });
  const close = groupOf(released, "verdict", (row) => row === "close");
  const others = groupOf(released, "verdict", (row) => row !== "close");
  const tooClose = entryOf({ row: "close", rowLabel: "Too close to call", ...ALL }, close, others);
  const top = entries[0];
  const parts = [
    top && isKnown(top) ? `In ${shareText(top)} of results the leader wins under at least 9 of 10 weightings` : null,
    isKnown(tooClose) ? `${shareText(tooClose)} are too close to call` : null,
  ].filter((part) => part !== null);
  return {
    id: "support",
    title: "How firm the verdicts are",
    finding: parts.length > 0 ? `${parts.join("; ")}.` : NOT_ENOUGH,
    form: "bars",
    n: sizeOf(...TENTHS.map(of)),
    note: "Support is the share of all weightings of the criteria, within what the person called important, under which the leader wins.",
    table: "support",
    entries: [...entries, tooClose],
  };
}
