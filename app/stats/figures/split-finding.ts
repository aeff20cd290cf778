import { percent } from "../../words/numbers.ts";
import { shareText } from "./share-text.ts";
import { groupKnown, isKnown, type KnownEntry, NOT_ENOUGH, type StatsEntry } from "./stats-figure.ts";
import { verdictIs } from "./verdict-words.ts";

/** The widest spread of one verdict's share between two rows, in a sentence. */
export function splitFinding(entries: readonly StatsEntry[]): string {
  const known = entries.filter(isKnown);
  const [only] = known;
  if (!only) return NOT_ENOUGH;
  const spreads = groupKnown(entries, "series").flatMap(spreadOf);
  const widest = spreads.toSorted((a, b) => gap(b) - gap(a))[0];
  if (!widest)
    return `${verdictIs(only.series, only.seriesLabel, shareText(only))} under “${only.rowLabel}”; no other group is large enough to compare.`;
  const { most, least } = widest;
  const doubt = most.low <= least.high ? " The intervals overlap, so this may be chance." : "";
  const and = most.series === "close" || most.series === "neither" ? "and" : "and of";
  return `${verdictIs(most.series, most.seriesLabel, percent(most.share))} under “${most.rowLabel}” ${and} ${percent(least.share)} under “${least.rowLabel}”.${doubt}`;
}

type Spread = { most: KnownEntry; least: KnownEntry };

function spreadOf(entries: readonly KnownEntry[]): Spread[] {
  const sorted = entries.toSorted((a, b) => b.share - a.share);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return most && least && most !== least ? [{ most, least }] : [];
}

function gap({ most, least }: Spread): number {
  return most.share - least.share;
}
